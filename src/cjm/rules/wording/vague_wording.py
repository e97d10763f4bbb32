"""The rule vague-wording."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Question
from cjm.rules.lanes import entries
from cjm.rules.words import words


@rule(Severity.INFO, Preset.STRICT)
def vague_wording(subject: Subject) -> Iterator[Finding]:
    """A text uses words that nobody can disagree with or check.

    An easy checkout, a good experience, and so on: everybody in the room nods, each with something else in
    mind, and afterwards nobody can tell whether it was reached. Ask "how would I see it?" and write the
    answer down: "pays on the phone without an account".

    Looked at are the entries of all lanes but questions, which are asked in the customer's words; what stands
    in quotation marks is passed over. The words for Danish and English maps are shipped; settings can add
    to them.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: da
        phases:
          - name: Køb
            goals: [Få en god oplevelse]  # <- reported
            questions: [Er det nemt at bytte?]
            opportunities:
              - Gør kassen mere brugervenlig  # <- reported
              - Vis fragt, lager osv.  # <- reported
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: da
        phases:
          - name: Køb
            goals: [Få kjolen hjem inden lørdag]
            questions: [Er det nemt at bytte?]
            opportunities:
              - Lad kunden betale uden konto
              - Vis fragt, lager og leveringsdag
    """
    vague = words(subject, "vague-wording")
    for path, entry in entries(subject):
        if type(entry) is not Question and (word := vague.within(entry.text)):
            yield Finding(
                path,
                f'"{word}" can mean anything here',
                help="write what one would see if it were so",
            )
