"""How each map of a call is drawn: its theme, what of it, its pictures, and what it is compared with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cjm.diagnostic import Diagnostic
from cjm.model import Journey
from cjm.ops.compare import other_map
from cjm.ops.configuration import Configurations
from cjm.ops.look import look_of
from cjm.ops.pictured import Place, pictured
from cjm.ops.pictures import pictures_of
from cjm.ops.theme import theme_of
from cjm.ops.wanted import Wanted
from cjm.reading import Document
from cjm.render import Drawing, Form
from cjm.view import differ

_WITH_PICTURES = (Form.HTML, Form.SVG, Form.PNG, Form.PDF, Form.PPTX)
_WITHOUT_PICTURES = (Form.DOT, Form.GRAPH)
"""What takes none from a template of one's own either."""


@dataclass(frozen=True, slots=True)
class Drawings:
    """What all maps of a call share; `rows` are the ids of all their rows, where some are asked for."""

    wanted: Wanted
    settings: Configurations
    forms: tuple[Form, ...]
    rows: tuple[str, ...]
    common: Drawing

    def of(self, document: Document, journey: Journey) -> tuple[Drawing | None, tuple[Diagnostic, ...]]:
        """Give how a map is drawn, and what is wrong with the map beside it; None if that one is broken.

        Raises CjmError for a look that cannot be had.
        """
        wanted, path = self.wanted, document.path
        configuration = self.settings.of(path)
        look = look_of(wanted.view, wanted.lanes, configuration.settings.views, self.rows)
        theme = theme_of(configuration, wanted.theme, with_logo=self._any_has_pictures())
        drawing = replace(self.common, theme=theme, look=look)
        if wanted.compare is None:
            return self._shown(drawing, document, journey), ()
        other = other_map(wanted.compare, journey, path)
        if other.journey is None:
            return None, other.diagnostics
        old, new = Place(other.journey, other.path), Place(journey, path)
        return self._compared(drawing, old, new), other.diagnostics

    def _compared(self, drawing: Drawing, old: Place, new: Place) -> Drawing:
        """Give a drawing with an old map and the pictures of both.

        Pictures are looked at in any case, so that maps differ in every format or in none.
        """
        shown = self._any_has_pictures()
        both = pictured(old, new, self.common.tell if shown else lambda _: None)
        if not differ(both.old, new.journey):
            self.common.tell(f'there is no difference to "{old.path}" in what is compared')
        return replace(drawing, old=both.old, pictures=both.pictures if shown else drawing.pictures)

    def _any_has_pictures(self) -> bool:
        return any(map(self._has_pictures, self.forms))

    def _has_pictures(self, form: Form) -> bool:
        return form in _WITH_PICTURES or (self.wanted.template is not None and form not in _WITHOUT_PICTURES)

    def _shown(self, drawing: Drawing, document: Document, journey: Journey) -> Drawing:
        """Give a drawing with the pictures of a map, and the findings about it."""
        if self._any_has_pictures():
            drawing = replace(drawing, pictures=pictures_of(journey, document.path, self.common.tell))
        if Form.HTML in self.forms and self.wanted.linted_on:
            from cjm.ops.overlay import remarks_on

            given = self.wanted.given if self.wanted.is_given(document.path) else None
            drawing = replace(drawing, findings=remarks_on(document, self.wanted.linted_on, given))
        return drawing
