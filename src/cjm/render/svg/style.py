"""The faces that the words of a picture are set in, and the families they come from."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from cjm.render.font import SANS, SERIF
from cjm.render.text import Face


@dataclass(frozen=True, slots=True)
class Families:
    """What stands behind `font-family`; ours alone, since it is written into the style sheet as it is."""

    sans: Markup
    serif: Markup


EVERYWHERE = Families(
    Markup('"Liberation Sans", Arial, Helvetica, sans-serif'),
    Markup('"Liberation Serif", "Times New Roman", Times, serif'),
)
"""Families of one width, one of which every machine has."""

SHIPPED = Families(
    Markup(f'"{SANS}", sans-serif'),  # noqa: S704 - names of ours
    Markup(f'"{SERIF}", serif'),  # noqa: S704 - names of ours
)
"""Those that come with cjm."""

TITLE = Face("title", 40, 45, serif=True)
LEDE = Face("lede", 16, 24, "soft", serif=True)
KICKER = Face("kicker", 13.5, 19, "soft")
KICKER_BOLD = Face("kicker-b", 13.5, 19, bold=True)
WHO = Face("who", 20, 25, bold=True, serif=True)
QUOTE = Face("quote", 15, 20, "soft", serif=True, italic=True)
QUOTE_SMALL = Face("quote-small", 13.5, 17, "soft", serif=True, italic=True)
INITIAL = Face("initial", 26, 32, "line", serif=True)
SECTION = Face("section", 24, 30, serif=True)
RANK = Face("rank", 22, 26, "soft", serif=True)
PHASE = Face("phase", 19, 23, bold=True, serif=True)
NUMBER = Face("number", 13, 16, "faint", serif=True)
LANE = Face("lane", 13, 17, bold=True)
POINT = Face("point", 13, 16, bold=True)
POINT_ACT = Face("point-act", 13, 16, "act", bold=True)
TEXT = Face("text", 13, 18)
TEXT_SOFT = Face("text-soft", 13, 18, "soft")
TEXT_BOLD = Face("text-b", 13, 18, bold=True)
ASKED = Face("asked", 14, 18, serif=True, italic=True)
NOTE = Face("note", 11.5, 15, "faint")
NOTE_SOFT = Face("note-soft", 11.5, 15, "soft")
NOTE_BOLD = Face("note-b", 11.5, 15, bold=True)
NOTE_ACT = Face("note-act", 11.5, 15, "act", bold=True)
BADGE = Face("badge", 10.5, 13, "soft", bold=True)
BADGE_ACT = Face("badge-act", 10.5, 13, "act", bold=True)
LABEL = Face("label", 13, 17, bold=True)
LABEL_ACT = Face("label-act", 13, 17, "act", bold=True)
SAID = Face("said", 14, 17, serif=True, italic=True)
SAID_ACT = Face("said-act", 14, 17, "act", serif=True, italic=True)

FACES = tuple(face for face in tuple(globals().values()) if isinstance(face, Face))
"""Every face, for the style sheet."""
