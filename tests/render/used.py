"""A page in the hands of somebody: what is to be seen after each step they take."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cjm.render.html import render_html
from cjm.view import Board
from tests.tools import find

Seen = dict[str, Any]  # Any: JSON as the browser tells it
Use = Callable[..., list[Seen]]

FITTING: dict[str, Any] = {
    "title": "Sara finder en kjole",
    "personas": [{"id": "sara", "name": "Sara", "primary": True}, {"id": "jens", "name": "Jens"}],
    "phases": [
        {
            "id": "foer",
            "name": "Opmærksomhed",
            "owner": "Marketing",
            "goals": ["Finde en kjole"],
            "actions": ["Ser en annonce"],
            "touchpoints": [
                {
                    "id": "annonce",
                    "name": "Annonce",
                    "channel": "TikTok",
                    "actions": ["Klikker"],
                    "emotions": [
                        {"score": 1, "feeling": "Nysgerrig", "for": ["sara"]},
                        {"score": -1, "feeling": "Træt", "for": ["jens"]},
                    ],
                }
            ],
        },
        {
            "id": "køb",
            "name": "Køb",
            "goals": ["Få den i tide"],
            "funnel": {"entered": 1000, "continued": 400},
            "touchpoints": [
                {
                    "id": "kurv",
                    "name": "Kurv",
                    "channel": "Webbutik",
                    "owner": "Ida",
                    "pains": [
                        {"text": "Fragten vises sidst", "for": ["sara"], "tags": ["pris"]},
                        {"text": "Skal oprette en konto", "for": ["jens"]},
                    ],
                    "opportunities": [{"text": "Vis fragten", "owner": "Bo"}],
                    "frontstage": ["Sender kvittering"],
                    "backstage": ["Pakker varen"],
                },
                {
                    "id": "pakke",
                    "name": "Pakke",
                    "channel": "Budbil",
                    "for": ["sara"],
                    "actions": ["Åbner æsken"],
                    "questions": ["Må jeg bytte?"],
                },
            ],
        },
    ],
    "flow": [{"from": "kurv", "kind": "exit", "reason": "Fragten er for dyr"}],
}
"""A map of 18 things that can be found: 3 touchpoints, 13 entries of lanes, a funnel and a way."""


@dataclass(frozen=True)
class Hands:
    """Uses pages: `node` and `chromium` are programs, `folder` takes what is written."""

    node: str
    chromium: str
    folder: Path

    def use(self, page: Board | str, *steps: Seen, **wish: Any) -> list[Seen]:
        """Open a page, take the steps, and give what is seen after each; the page must not complain."""
        path, told = self.folder / "page.html", self.folder / "steps.json"
        path.write_text(page if isinstance(page, str) else render_html(page), encoding="utf-8")
        told.write_text(json.dumps(steps), encoding="utf-8")
        program = str(find.TOOLS / "use.mjs")
        command = [self.node, program, self.chromium, str(path), str(told), json.dumps(wish)]
        answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert answer.stdout, answer.stderr
        said: Seen = json.loads(answer.stdout)
        assert said["complaints"] == []
        seen: list[Seen] = said["seen"]
        return seen
