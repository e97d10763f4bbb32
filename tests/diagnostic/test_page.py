"""A rule's docstring, taken apart."""

from cjm.diagnostic.page import Example, Page

DOCSTRING = """A phase has no goal.

    Goals change from phase to phase.

    They do.

    Bad:
        phases:
          - name: Køb  # <- reported
          - name: Brug
          - name: "# <- reported"

          - name: Slut  # <- reported
    Good:
        phases: []
    """


def test_a_page_has_what_why_and_two_examples() -> None:
    page = Page.of(DOCSTRING)
    assert page.what == "A phase has no goal."
    assert page.why == "Goals change from phase to phase.\n\nThey do."
    assert page.bad.text.splitlines()[:3] == ["phases:", "  - name: Køb  # <- reported", "  - name: Brug"]
    assert page.good == Example("phases: []\n", ())


def test_marked_lines_are_counted_from_one_and_only_a_comment_at_the_end_marks() -> None:
    assert Page.of(DOCSTRING).bad.reported == (2, 6)


def test_a_page_without_examples_has_empty_ones() -> None:
    page = Page.of("What.\n\nWhy.")
    assert (page.what, page.why, page.bad, page.good) == (
        "What.",
        "Why.",
        Example("", ()),
        Example("", ()),
    )
