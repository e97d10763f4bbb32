"""Findings to report, made by hand."""

from cjm.diagnostic import Diagnostic, Place, Related, Severity

LINE = "  - name: Køb"
AT_THE_NAME = Place(12, 11, 12, 14, LINE)


def gap(path: str = "maps/sara.cjm.yaml", place: Place | None = AT_THE_NAME) -> Diagnostic:
    """A phase without a touchpoint, at its name."""
    return Diagnostic(
        path,
        "phase-without-touchpoint",
        Severity.ERROR,
        'phase "Køb" has no touchpoint',
        place,
        "write where you meet under `touchpoints`",
    )


def twice() -> Diagnostic:
    """An id used twice, with the first place."""
    return Diagnostic(
        "maps/sara.cjm.yaml",
        "duplicate-id",
        Severity.ERROR,
        'the id "køb" is used twice',
        Place(20, 9, 20, 12, "    id: køb"),
        related=(Related(Place(3, 7, 3, 10, "  id: køb"), "first used here"),),
    )


def nudge(path: str = "maps/sara.cjm.yaml") -> Diagnostic:
    """A warning about the file as a whole."""
    return Diagnostic(path, "map-without-owner", Severity.WARNING, "nobody is named as owner of the map")
