"""What somebody would write where a rule finds something left out: an answer for each such rule.

An answer only adds to a map: a key that is not there, an entry at the end of a list, or the long form of
what is written short. What is said stays as it is. A rule that finds something wrong, rather than something
missing, has no answer here.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from itertools import count
from typing import Any, TypeAlias

from cjm.model.index import default_id

Map: TypeAlias = dict[str, Any]  # Any: what YAML holds
Path: TypeAlias = tuple[str | int, ...]

_NAMED = {"touchpoints", "phases", "personas", "persona", "metrics", "channels"}


def _short_for(path: Path, value: object) -> str:
    """Give the key that stands for a part which is written short."""
    kind = str(path[-1] if isinstance(path[-1], str) else path[-2])
    if kind == "emotions":
        return "feeling" if isinstance(value, str) else "score"
    if kind == "evidence":
        return "title"
    return "name" if kind in _NAMED else "text"


WORDS = {
    "da": {
        "goals": "Vil have skridt {} overstået uden bøvl",
        "actions": "Tager skridt {} hjemme ved køkkenbordet",
        "questions": "Hvor lang tid tager skridt {}?",
        "motivations": "Har før mistet en aften på skridt {}",
        "needs": "En besked, når skridt {} er klaret",
        "pains": "Svaret på skridt {} kommer først om aftenen",
        "opportunities": "Vis ventetiden på skridt {}",
        "phase": "Skridt {}",
        "place": "Opkald om skridt {}",
        "measured": "Opkald om skridt {}",
        "feeling": "Rolig",
        "low": "Irriteret",
        "quote": "Jeg troede, det ville tage fem minutter.",
        "reason": "Prisen var lavere et andet sted",
    },
    "en": {
        "goals": "Have step {} behind me before supper",
        "actions": "Takes step {} at the kitchen table",
        "questions": "How long does step {} take?",
        "motivations": "Has lost an evening to step {} before",
        "needs": "A message when step {} is through",
        "pains": "The answer to step {} comes late at night",
        "opportunities": "Show the waiting time at step {}",
        "phase": "Step {}",
        "place": "Call about step {}",
        "measured": "Calls about step {}",
        "feeling": "Calm",
        "low": "Annoyed",
        "quote": "I thought it would take five minutes.",
        "reason": "The price was lower somewhere else",
    },
}


class Answering:
    """A map that is being completed, and words that are not used twice.

    What the rule `unsaid` asks for is left out; where there are several answers, the one is taken that does
    not answer it, too.
    """

    def __init__(self, map_: Map, unsaid: str = "") -> None:
        self.map = map_
        self.unsaid = unsaid
        self._given = deepcopy(map_)
        text = str(map_)
        self.language = "da" if any(letter in text for letter in "æøåÆØÅ") else "en"
        self._numbers = count(2)

    def words(self, lane: str) -> str:
        """Give words for a lane that no other entry has."""
        return WORDS[self.language][lane].format(next(self._numbers))

    def is_given(self, path: Path) -> bool:
        """Say whether the example itself has something at a path."""
        here = self._given
        for step in path:
            try:
                here = here[step]  # type: ignore[index]  # a step into a list is a number
            except (KeyError, IndexError, TypeError):
                return False
        return True

    def at(self, path: Path) -> Map:
        """Give the mapping at a path; what is written short there is written long."""
        here: Any = self.map
        for number, step in enumerate(path):
            if isinstance(step, str):
                here.setdefault(step, {})
            if not isinstance(here[step], dict | list):
                here[step] = {_short_for(path[: number + 1], here[step]): here[step]}
            here = here[step]
        return here  # type: ignore[no-any-return]  # what is not a mapping has been made one

    def set(self, path: Path, **keys: Any) -> None:
        """Write keys that a part does not have."""
        part = self.at(path)
        for key, value in keys.items():
            part.setdefault(key, value)

    def add(self, path: Path, lane: str, *entries: Any) -> None:
        """Write entries at the end of a lane."""
        self.at(path).setdefault(lane, []).extend(entries)

    def say(self, path: Path, lane: str) -> None:
        """Write one entry of its own into a lane."""
        self.add(path, lane, self.words(lane))

    def owner(self, phase: int = 0) -> str:
        """Give somebody who owns something up to a phase already: then nothing is handed over."""
        before, after = [self.map], list[Map]()
        for path in self.touchpoints():
            (before if int(path[1]) <= phase else after).extend((self.at(path[:2]), self.at(path)))
        owners = [place["owner"] for place in (*reversed(before), *after) if "owner" in place]
        return str(next(iter(owners), "Amina"))

    def touchpoints(self) -> list[Path]:
        """Give the paths of all touchpoints."""
        phases = [("phases", at) for at in range(len(self.map["phases"]))]
        return [
            (*path, "touchpoints", at)
            for path in phases
            for at in range(len(self.at(path).get("touchpoints", ())))
        ]

    def persona(self) -> Path:
        """Give the path of the first persona."""
        return ("personas", 0) if "personas" in self.map else ("persona",)


Answer: TypeAlias = Callable[[Answering, Path], None]


def _says(**keys: Any) -> Answer:
    return lambda of, path: of.set(path, **keys)


def _entry(lane: str) -> Answer:
    return lambda of, path: of.say(path, lane)


def _map(**keys: Any) -> Answer:
    return lambda of, _: of.set((), **keys)


def _evidence(of: Answering, _: Path) -> None:
    more = {"source": "Amina", "date": "2026-09-14", "sample": "90"}
    for kind in ("interview", "analytics"):
        of.add((), "evidence", {"kind": kind, "title": of.words("measured"), **more})


def _cite(of: Answering, path: Path) -> None:
    claims = [path] if path != ("evidence",) else list(_claims(of.map, ()))
    for claim in claims:
        guessed = {"emotion-jump-unexplained": of.is_given(claim), "mostly-assumption": True}
        if guessed.get(of.unsaid):
            of.set(claim, assumption=True)
        else:
            of.add(claim, "evidence", _id(of.map["evidence"][0]))


def _id(part: Any) -> str:
    """Give the id of a part, written or default."""
    if isinstance(part, str):
        return default_id(part)
    if "file" in part:
        return str(part["file"]).rpartition("/")[2].partition(".")[0]
    return str(part.get("id") or default_id(part.get("name") or part["title"]))


def _claims(part: Any, path: Path) -> list[Path]:
    found: list[Path] = []
    for key, value in part.items() if isinstance(part, dict) else []:
        if key in ("emotions", "pains", "needs") and path and isinstance(path[-1], int):
            found += [(*path, key, at) for at in range(len(value))]
        elif key in ("phases", "touchpoints"):
            for at, each in enumerate(value):
                found += _claims(each, (*path, key, at))
    return found


def _feel(of: Answering, path: Path) -> None:
    if not of.at(path).get("emotions"):
        of.add(path, "emotions", {"score": 0.5, "feeling": of.words("feeling")})


def _need(of: Answering, path: Path) -> None:
    """Where all is well nothing is lacking; elsewhere somebody lacks something."""
    if of.at(path).get("emotions") or of.unsaid == "touchpoint-without-emotion":
        of.say(path, "needs" if of.unsaid == "phase-without-question" else "questions")
    else:
        _feel(of, path)


def _word(of: Answering, path: Path) -> None:
    low = float(of.at(path).get("score", 0)) < 0
    of.set(path, feeling=of.words("low" if low else "feeling"))


def _exit(of: Answering, _: Path) -> None:
    of.add((), "flow", {"from": _id(of.map["phases"][0]), "kind": "exit", "reason": of.words("reason")})


def _voice(of: Answering, _: Path) -> None:
    felt = [path for path in _claims(of.map, ()) if path[-2] == "emotions"]
    said = felt[0] if felt and not {"persona", "personas"} & of.map.keys() else of.persona()
    of.set(said, quote=of.words("quote"))


def _phase(**keys: Any) -> Answer:
    return lambda of, _: of.add((), "phases", {"name": of.words("phase"), **keys})


def _low(score: float) -> Answer:
    """Have something go wrong at one more touchpoint of the first phase."""

    def answer(of: Answering, _: Path) -> None:
        felt = {"score": score, "feeling": of.words("low")}
        of.add(("phases", 0), "touchpoints", {"name": of.words("place"), "emotions": [felt]})

    return answer


def _elsewhere(of: Answering, _: Path) -> None:
    channel = "email" if "phone" in str(of.map) else "phone"
    middle = len(of.map["phases"]) // 2
    of.add(("phases", middle), "touchpoints", {"name": of.words("place"), "channel": channel})


def _phases(of: Answering, path: Path) -> list[Path]:
    """Give the phase that is meant, or all of them where the whole map is."""
    return [path] if path else [("phases", at) for at in range(len(of.map["phases"]))]


def _metric(of: Answering, path: Path) -> None:
    for each in _phases(of, path):
        metric = {"name": of.words("measured"), "value": 9, "unit": "%", "target": 5, "period": "2026"}
        of.add(each, "metrics", metric)


def _own(of: Answering, path: Path) -> None:
    met = [each for each in of.touchpoints() if "owner" not in of.at(each[:2])]
    for each in [path] if path else met:
        of.set(each, owner=of.owner(int(each[1])))


def _touchpoint(of: Answering, path: Path) -> None:
    of.add(path, "touchpoints", of.words("place"))


def _moment(of: Answering, _: Path) -> None:
    for path in of.touchpoints()[:1]:
        of.set(path, moment_of_truth=True)


def _use(of: Answering, path: Path) -> None:
    name = _id(of.at(path))
    match path[0]:
        case "evidence":
            of.add(("phases", 0), "goals", {"text": of.words("goals"), "evidence": [name]})
        case "personas":
            of.add(("phases", 0), "goals", {"text": of.words("goals"), "for": [name]})
        case "stakeholders":
            of.add(("phases", 0), "actions", {"text": of.words("actions"), "by": name})


def _answered(of: Answering, path: Path) -> None:
    of.add(("phases", 0), "touchpoints", {"id": "svar", "name": of.words("place"), "channel": "phone"})
    of.add(path, "answered_by", "svar")


def _influence(of: Answering, path: Path) -> None:
    of.add(
        (),
        "flow",
        {"from": _id(of.map["phases"][path[1]]), "to": _id(of.map["phases"][0]), "kind": "influence"},
    )


def _back(of: Answering, _: Path) -> None:
    way = {
        "from": _id(of.map["phases"][1]),
        "to": _id(of.map["phases"][0]),
        "kind": "back",
        "reason": of.words("reason"),
    }
    of.add((), "flow", way)


def _persona(of: Answering, path: Path) -> None:
    of.set(path, goals=[of.words("goals")], needs=[of.words("needs")], description=of.words("motivations"))


def _declared(of: Answering, path: Path) -> None:
    name = of.at(path[:-1])["channel"]
    medium = {} if of.unsaid == "touchpoint-without-medium" else {"medium": "digital"}
    of.add((), "channels", {"id": name.replace(" ", "-"), "name": name, **medium})


def _tried(of: Answering, path: Path) -> None:
    walked = {"by": "Bo", "date": "2026-10-01"}
    if path[:1] == ("personas",):
        walked["persona"] = _id(of.at(path))
    of.add((), "walkthroughs", walked)


ANSWERS: dict[str, Answer] = {
    "language-missing": lambda of, _: of.set((), language=of.language),
    "map-without-purpose": _map(purpose="Find where people give up"),
    "map-without-audience": _map(audience=["Amina", "Bo"]),
    "map-without-state": _map(state="current"),
    "map-without-owner": lambda of, _: of.set((), owner=of.owner()),
    "map-without-persona": _map(persona="Ida"),
    "map-summary-missing": _map(summary="Ida wants it done and gets there late."),
    "map-without-scope": lambda of, _: of.set(("scope",), starts="Monday", ends="Sunday"),
    "review-cadence-missing": _map(review_every="quarter", reviewed="2026-11-01"),
    "map-without-evidence": _evidence,
    "claim-without-evidence": _cite,
    "not-walked-through": _tried,
    "no-customer-voice": _voice,
    "no-exit-path": _exit,
    "phase-without-action": _entry("actions"),
    "phase-without-goal": _entry("goals"),
    "phase-without-question": _entry("questions"),
    "phase-without-motivation": _entry("motivations"),
    "phase-without-improvement": _entry("opportunities"),
    "touchpoint-without-need": _need,
    "biggest-drop-unaddressed": _entry("opportunities"),
    "low-point-without-opportunity": _entry("opportunities"),
    "touchpoint-without-emotion": _feel,
    "emotion-without-words": _word,
    "touchpoint-without-channel": _says(channel="webshop"),
    "touchpoint-without-medium": _says(medium="digital"),
    "touchpoint-without-owner": _own,
    "opportunity-without-owner": _says(owner="Amina"),
    "opportunity-unscored": _says(value=3, effort=2),
    "metric-without-target": _says(target=50),
    "too-few-phases": _phase(),
    "single-channel-map": _elsewhere,
    "all-positive-journey": _low(-0.5),
    "flat-emotion-curve": _low(-1.5),
    "ends-at-purchase": _phase(kind="use"),
    "phase-without-touchpoint": _touchpoint,
    "phase-without-metric": _metric,
    "moment-of-truth-count": _moment,
    "unused-definition": _use,
    "unanswered-question": _answered,
    "persona-incomplete": _persona,
    "mixed-states": _says(status="current"),
    "icon-without-label": lambda of, path: of.set(path, name=of.words("place")),
    "no-loyalty-feedback": _influence,
    "linear-only-journey": _back,
    "undeclared-channel": _declared,
    "weak-ending": _entry("opportunities"),
    "drop-off-without-reason": _entry("pains"),
    "flow-without-reason": lambda of, path: of.set(path[:2], reason=of.words("reason")),
    "evidence-without-provenance": _says(source="z", date="2026-09-20", sample="40"),
    "single-evidence-kind": _evidence,
    "future-without-baseline": _map(based_on="today.cjm.yaml"),
    "b2b-without-stakeholders": _map(stakeholders=[{"name": "Ole"}, {"name": "Eva"}]),
    "no-alternatives-recorded": _map(alternatives=["Paper and pencil"]),
    "proposed-without-resources": lambda of, path: of.add(
        path[:2], "resources", {"text": of.words("needs"), "status": "need"}
    ),
    "starts-at-own-channel": _map(trigger="Ida's old one broke"),
}
"""By the name of a rule: what to write where it finds something."""

ONE_AT_A_TIME = (
    "too-few-phases",
    "ends-at-purchase",
    "flat-emotion-curve",
    "all-positive-journey",
    "single-channel-map",
)
"""Their answers bring a phase or a touchpoint, which may be an answer to the others as well."""
