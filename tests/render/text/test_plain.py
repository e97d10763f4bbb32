import pytest

from cjm.render.text import paragraphs


@pytest.mark.parametrize(
    ("markdown", "told"),
    [
        ("", []),
        ("En linje\nog dens\n fortsættelse", ["En linje og dens fortsættelse"]),
        ("Et afsnit\n\n\nEt andet", ["Et afsnit", "Et andet"]),
        ("# Overskrift\nTekst", ["Overskrift", "Tekst"]),
        ("- **Først**\n* _så_\n+ `til sidst`", ["• Først", "• så", "• til sidst"]),
        ("Punkt:\n- et\n  videre", ["Punkt:", "• et videre"]),
        ("**_begge_** og __fed__", ["begge og fed"]),
        ("[Guiden](https://a.example) og ![billede]()", ["Guiden (https://a.example) og billede"]),
        ("2 * 3 * 4 og snake_case_navn og 5 * 6", ["2 * 3 * 4 og snake_case_navn og 5 * 6"]),
        ("#hashtag -2 grader", ["#hashtag -2 grader"]),
    ],
)
def test_marks_are_taken_off_and_words_are_kept(markdown: str, told: list[str]) -> None:
    assert paragraphs(markdown) == told
