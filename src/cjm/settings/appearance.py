"""How maps look: the theme, with colours, fonts, logo and corner text, and the views that leave rows out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from cjm.model.vocabulary import Lane, Term
from cjm.settings.palettes import CLEAR, PAPER, Palette, mixed
from cjm.settings.table import Table


class ThemeName(Term):
    """The themes that come with cjm."""

    PAPER = "paper", "Warm paper, dark ink, titles with serifs."
    CLEAR = "clear", "White and blue, titles without serifs."

    @property
    def palette(self) -> Palette:
        """Give its colours."""
        return {ThemeName.PAPER: PAPER, ThemeName.CLEAR: CLEAR}[self]


Colour = Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$")]
FontName = Annotated[str, Field(pattern=r"^\w[\w \-]{0,59}$")]
"""Letters, figures, spaces and hyphens, so that it can stand in a style sheet as it is."""


_BREATH = 0.12


def _colour(description: str, example: str) -> Colour | None:
    made: Colour | None = Field(None, description=description, examples=[example])
    return made


class Colours(Table):
    """Colours of one's own instead of the theme's; whatever is left out stays as it is."""

    paper: Colour | None = _colour("Behind everything.", "#fcfbf8")
    sheet: Colour | None = _colour("Behind cards and marks.", "#ffffff")
    wash: Colour | None = _colour("Behind what stands apart.", "#f3f1eb")
    ink: Colour | None = _colour("Text, and the lines below heads.", "#1b2226")
    soft: Colour | None = _colour("Text that stands back.", "#48535a")
    faint: Colour | None = _colour("Notes and names of scales.", "#5f6a71")
    rule: Colour | None = _colour("Lines between rows.", "#dcd8cf")
    hair: Colour | None = _colour("The levels behind the curve.", "#ebe8e1")
    hatch: Colour | None = _colour("The stripes of a gap.", "#e4e0d6")
    line: Colour | None = _colour("The curve and links: the colour of the house.", "#1f4d5c")
    second: Colour | None = _colour("The curve of a second persona.", "#78828a")
    act: Colour | None = _colour("What needs action, and nothing else.", "#b5300e")
    act_wash: Colour | None = _colour("Behind what needs action.", "#fbe9e2")

    @property
    def given(self) -> dict[str, str]:
        """Give the colours that are set, by their names in the settings."""
        return {name: str(value) for name, value in self.model_dump(by_alias=True, exclude_none=True).items()}


class Theme(Table):
    """How maps look."""

    name: ThemeName = Field(ThemeName.PAPER, description="The theme to begin with.")
    light: Colours = Field(Colours.model_construct(), description="Colours of one's own.")
    dark: Colours = Field(
        Colours.model_construct(), description="Colours of one's own for screens in the dark."
    )
    text_fonts: list[FontName] = Field(
        [], description="Fonts for text, the first that a reader has.", examples=[["Inter", "Arial"]]
    )
    title_fonts: list[FontName] = Field(
        [], description="Fonts for titles, the first that a reader has.", examples=[["Georgia"]]
    )
    logo: str | None = Field(
        None,
        description="A picture for the head, as a path from the settings: PNG, JPEG, WebP or GIF.",
        examples=["brand/logo.png"],
    )
    corner: str | None = Field(
        None, max_length=80, description="A few words for the corner of the page.", examples=["Internal"]
    )

    @property
    def palette(self) -> Palette:
        """Give the theme's colours with those of one's own in their places."""
        base = self.name.palette
        return Palette(_with_own(base.light, self.light), _with_own(base.dark, self.dark))


def _with_own(base: Mapping[str, str], own: Colours) -> dict[str, str]:
    """Put one's own colours in; what needs action stands on a breath of its colour, unless that is set."""
    colours = {**base, **own.given}
    if own.act and not own.act_wash:
        colours["act-wash"] = mixed(colours["act"], colours["sheet"], _BREATH)
    return colours


class Section(Term):
    """What stands around the grid."""

    SUMMARY = "summary", "The journey in a few sentences."
    WAYS = "ways", "Ways other than straight on."
    OPPORTUNITIES = "opportunities", "Opportunities, ranked."
    WHAT_IF = "what-if", "The small details that decide."
    ALTERNATIVES = "alternatives", "Competitors and substitutes."
    STAKEHOLDERS = "stakeholders", "Who has a say at the customer's."
    WALKTHROUGHS = "walkthroughs", "Who tried the journey."
    EVIDENCE = "evidence", "What the map rests on."


class View(Table):
    """A choice of what is drawn, for one kind of reader."""

    lanes: list[str] = Field(
        [],
        description="The rows to draw, in this order; the map's own choice if left out.",
        examples=[["pains", "opportunities"]],
    )
    without: list[Section] = Field(
        [], description="What is left out around the grid.", examples=[["evidence", "walkthroughs"]]
    )


BUILT_IN_VIEWS = {
    "executive": View.model_construct(
        lanes=[Lane.PAINS, Lane.OPPORTUNITIES, Lane.FUNNEL],
        without=[
            Section.WAYS,
            Section.WHAT_IF,
            Section.ALTERNATIVES,
            Section.STAKEHOLDERS,
            Section.WALKTHROUGHS,
            Section.EVIDENCE,
        ],
    ),
    "team": View.model_construct(lanes=[lane.value for lane in Lane if lane is not Lane.TOUCHPOINTS]),
}
"""What to decide upon, and everything that is known."""
