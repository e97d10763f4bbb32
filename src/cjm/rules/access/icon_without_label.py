"""The rule icon-without-label."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import BUILT_IN, Channel


@rule(Severity.INFO, Preset.STRICT)
def icon_without_label(subject: Subject) -> Iterator[Finding]:
    """A channel of the map's own has an icon and no name.

    An envelope may be a letter, an e-mail or the digital mailbox, and a reader who listens to the map hears
    the channel's id instead, which was written for the file. A name in the map's language says it to both.
    A built-in channel that is declared anew keeps its built-in name.

    Bad:
        cjm: 1
        title: Renew my passport before the holiday
        channels:
          - {id: dgtl-mbx, icon: email}  # <- reported
        phases:
          - name: Get ready
            touchpoints: [{name: Reminder, channel: dgtl-mbx}]
    Good:
        cjm: 1
        title: Renew my passport before the holiday
        channels:
          - {id: dgtl-mbx, icon: email, name: Digital mailbox}
        phases:
          - name: Get ready
            touchpoints: [{name: Reminder, channel: dgtl-mbx}]
    """
    for path, channel in subject.each(Channel):
        if channel.icon is not None and channel.name is None and channel.id not in BUILT_IN:
            yield Finding(
                path,
                f'channel "{channel.id}" has an icon and no name',
                help="write the name people read: `name: …`",
            )
