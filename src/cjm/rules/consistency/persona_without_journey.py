"""The rule persona-without-journey."""

import posixpath
from collections.abc import Iterator

from cjm.diagnostic import Noted, Severity
from cjm.lint import Conclusion, Note, Preset, Project, Subject, project_rule
from cjm.model import PersonaFile, personas

_IS_ONE, _USES, _TELLS_OF = "is one", "uses", "tells of"


def _uses(subject: Subject) -> Iterator[Note]:
    for path, persona in personas(subject.journey):
        yield Note(path, (_TELLS_OF, persona.name) if persona.file is None else (_USES, persona.file))


def _is_one(persona: PersonaFile) -> Iterator[Note]:
    yield Note((), (_IS_ONE, persona.name))


@project_rule(Severity.INFO, Preset.STRICT, _uses, _is_one)
def persona_without_journey(project: Project) -> Iterator[Conclusion]:
    """A persona has a file of its own, and no map tells its journey.

    A persona that nobody follows through the journey is a poster. Either the map is missing, and with it what
    this group of customers meets, or the persona has been replaced by another and somebody will yet
    plan by it. Let each persona try the journey: the same steps are another journey for another person.

    Only said when all maps of the project were looked at and understood: any other might have the persona.

    Bad:
        # file: shop.cjm.yaml
        cjm: 1
        title: Find an outfit for the summer party
        persona: {file: personas/sara.persona.yaml}
        phases: [Look around]

        # file: personas/sara.persona.yaml
        name: Sara

        # file: personas/erik.persona.yaml
        name: Erik  # <- reported
        goals: [A present that fits]
    Good:
        # file: shop.cjm.yaml
        cjm: 1
        title: Find an outfit for the summer party
        personas:
          - {file: personas/sara.persona.yaml, primary: true}
          - {file: personas/erik.persona.yaml}
        phases: [Look around]

        # file: personas/sara.persona.yaml
        name: Sara

        # file: personas/erik.persona.yaml
        name: Erik
        goals: [A present that fits]
    """
    if project.unread:
        return
    used = {_located(project, posixpath.dirname(noted.path), file) for noted, file in _noted(project, _USES)}
    told_of = {name: noted for noted, name in _noted(project, _TELLS_OF)}
    for noted, name in _noted(project, _IS_ONE):
        if _located(project, noted.path) in used:
            continue
        if name in told_of:
            yield Conclusion(
                noted,
                f'no map uses this file, and one has a persona "{name}" of its own',
                help="let the map use the file: `persona: {file: …}`, or take the file out",
                related=((told_of[name], f'a persona "{name}" here'),),
            )
        else:
            yield Conclusion(
                noted,
                f'no map tells the journey of the persona "{name}"',
                help="take the persona into a map: `personas: [{file: …}]`, or out of the project",
            )


def _noted(project: Project, about: str) -> Iterator[tuple[Noted, str]]:
    return ((noted, noted.facts[1]) for noted in project.noted if noted.facts[0] == about)


def _located(project: Project, *path: str) -> str:
    return posixpath.normpath(posixpath.join(project.folder, *path))
