"""The rendered examples are valid HTML, ask for nothing, and are accessible in light and dark."""

from pathlib import Path

import pytest

from tests.tools.pages import inaccessible, invalid_html, nonconforming

pytestmark = pytest.mark.slow

# Longer than what a pipe holds.
BAD_PAGE = f"""\
<!DOCTYPE html>
<html lang="da">
<head><meta charset="utf-8"><title>Sara</title><style>p {{ color: #aaa; background: #fff }}</style></head>
<body><main><h1>Sara</h1><p>{"Grå tekst på hvidt " * 5000}</p><img src="nothing.png"></main></body>
</html>
"""


@pytest.fixture(scope="module")
def pages(root: Path) -> list[Path]:
    """List the example pages that are checked in."""
    found = sorted((root / "examples" / "rendered").glob("*.html"))
    assert len(found) >= 5
    return found


def test_the_examples_are_valid_html(pages: list[Path], node: str) -> None:
    assert invalid_html(node, pages) == []


def test_the_nu_html_checker_finds_nothing_in_the_examples(pages: list[Path], java: str) -> None:
    assert nonconforming(java, pages) == []


def test_the_examples_are_accessible_and_ask_for_nothing(pages: list[Path], node: str, chromium: str) -> None:
    assert inaccessible(node, chromium, pages) == []


def test_a_page_with_faults_would_be_found(tmp_path: Path, node: str, chromium: str, java: str) -> None:
    page = tmp_path / "bad.html"
    page.write_text(BAD_PAGE, encoding="utf-8")
    assert any("h37" in said for said in invalid_html(node, [page]))
    assert any("alt" in said for said in nonconforming(java, [page]))
    found = "\n".join(inaccessible(node, chromium, [page]))
    for where in ["light, desktop", "light, phone", "dark, desktop", "dark, phone"]:
        for kind in ["color-contrast", "image-alt", "request"]:
            assert f"bad.html ({where}): {kind}: " in found
