"""A map that says the same thing everywhere: in every field the format takes any text in."""

from typing import Any

from tests.render.test_html import full_map

Data = dict[str, Any]


def everywhere(text: str) -> Data:
    """Give a whole map, as YAML holds it, whose every text is this one; a summary has it among links, too."""
    whole = full_map(text)
    person = whole.pop("persona")
    phase, after = whole["phases"]
    touchpoint = {**phase["touchpoints"][0], "image": text, "alt": text, "moment_of_truth": True}
    own = {"name": text, "channel": text, "device": text, "emotions": [text, 1], "x-own": {"x": text}}
    return {
        **whole,
        "cjm": 1,
        "language": "da",
        "personas": [
            {**person, "image": text, "alt": text, "primary": True, "sources": ["e"]},
            {"id": "q", "name": f"{text} 2"},
        ],
        "summary": (
            f"{text}\n\n[told]({text}) [told](<{text}>) ![told]({text})\n\n"
            f"- **{text}**\n- `{text}`\n\n<{text}>"
        ),
        "channels": [{"id": "own", "name": text, "icon": text}],
        "phases": [{**phase, "touchpoints": [touchpoint, own, text]}, after],
        "flow": [*whole["flow"], {"from": "f", "to": "a", "kind": "exit", "reason": text, "share": 0.5}],
        "x-own": text,
    }
