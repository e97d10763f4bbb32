"""What is said when a law of the tidy form is broken, which only a mistake in cjm can do."""

from cjm.format import Law
from cjm.ops.fmt import refusal


def test_a_broken_law_is_told_as_our_mistake() -> None:
    assert refusal("a.cjm.yaml", Law.DATA) == (
        'a.cjm.yaml is left as it is: the tidy form would not keep to "the same data"\n'
        "  = help: this is a mistake in cjm: please report it, with the file\n"
    )
