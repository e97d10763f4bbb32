"""Text without fonts: clean, measured, broken into lines."""

from cjm.render.text.clean import clean
from cjm.render.text.cluster import first_letter
from cjm.render.text.direction import is_right_to_left, isolated
from cjm.render.text.face import Face
from cjm.render.text.measure import advance
from cjm.render.text.plain import paragraphs
from cjm.render.text.wrap import Line, Run, wrap

__all__ = [
    "Face",
    "Line",
    "Run",
    "advance",
    "clean",
    "first_letter",
    "is_right_to_left",
    "isolated",
    "paragraphs",
    "wrap",
]
