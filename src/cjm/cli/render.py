"""`cjm render`."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from cjm.cli.choices import Form
from cjm.cli.input import given, names
from cjm.cli.looks import A_ROW, Compared, Rows, Themed, Viewed

if TYPE_CHECKING:
    from cjm.ops.render import Rendered

Maps = Annotated[list[str], typer.Argument(metavar="MAP…", help="Maps and folders; - for standard input.")]
Forms = Annotated[
    list[Form] | None,
    typer.Option(
        metavar="FORMAT",
        help="html, svg, png, pdf, md, graph, dot, mermaid, pptx, xlsx, csv or json; several times if you"
        " like. From -o if left out, else html.",
    ),
]
Into = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="PATH", help="A file, a folder, or - ; beside the map if left out."
    ),
]
Own = Annotated[
    str | None, typer.Option(metavar="FILE", help="A Jinja template of your own; see cjm template.")
]
Sharp = Annotated[
    float | None,
    typer.Option(metavar="NUMBER", help="How sharp a png is; 2 if left out and there is room."),
]
Linted = Annotated[
    bool, typer.Option("--with-findings", help="Show on pages what cjm lint finds, where it is.")
]
Still = Annotated[
    bool, typer.Option("--no-script", help="Pages without filter and folding, which run nothing.")
]
Day = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="Take this for today in findings."),
]
GivenAs = Annotated[str, typer.Option(metavar="PATH", help="What to call standard input.")]


def command(
    paths: Maps,
    to: Forms = None,
    output: Into = None,
    template: Own = None,
    scale: Sharp = None,
    with_findings: Linted = False,
    no_script: Still = False,
    today: Day = None,
    theme: Themed = None,
    view: Viewed = None,
    lane: Rows = None,
    compare: Compared = None,
    stdin_filename: GivenAs = "map.cjm.yaml",
) -> None:
    """[bold]cjm render shop.cjm.yaml -o shop.html[/bold]

    Many maps, two formats: [bold]cjm render maps/ --to svg --to md -o out/[/bold]

    Draws maps as pages (html), pictures (svg, png), documents (pdf, md), slides (pptx),
    tables (xlsx, csv), graphs (graph, dot), diagrams (mermaid) and data (json).
    """
    from cjm.ops.render import render_maps
    from cjm.ops.wanted import Wanted
    from cjm.render import Form as FormToRender

    wanted = Wanted(
        tuple(paths),
        tuple(FormToRender(form) for form in to or []),
        output,
        template,
        given(paths),
        stdin_filename,
        scale,
        sys.stdout.isatty(),
        linted_on=(today or datetime.now()).date() if with_findings else None,
        script=not no_script,
        theme=theme,
        view=view,
        lanes=names(lane, "rows", A_ROW),
        compare=compare,
    )
    _tell_of(render_maps(wanted))


def _tell_of(done: Rendered) -> None:
    from cjm.cli.output import palette, put, tell
    from cjm.report import OutputFormat, write
    from cjm.report.safe import shown

    put(done.output or "".join(f"wrote {shown(str(path))}\n" for path in done.written))
    tell("".join(f"note: {shown(remark)}\n" for remark in done.remarks))
    if done.result.diagnostics:
        tell(write(done.result, OutputFormat.TEXT, palette(sys.stderr)))
    raise typer.Exit(done.exit_code)
