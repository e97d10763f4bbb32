"""A persona: the person whose journey it is."""

from posixpath import dirname, join
from typing import Any, ClassVar

from pydantic import Field, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from cjm.model.part import Part, none_said
from cjm.model.reference import EvidenceIds
from cjm.model.scalars import Flag, Id, Maybe, Share, Text, TextOrNumber

_FILE_SUFFIXES = (".persona.yaml", ".persona.yml")
"""What the name of a persona file ends in."""


class Persona(Part):
    """The person whose journey it is, standing for most of the target group."""

    short: ClassVar[str | None] = "name"

    id: Maybe[Id] = Field(None, description="A name to refer to it by; from `name` if left out.")
    name: Text = Field(description="What the persona is called.", examples=["Sara"])
    role: Maybe[Text] = Field(None, description="Who they are in this journey.")
    description: Maybe[Text] = Field(None, description="The person in a few sentences.")
    quote: Maybe[Text] = Field(None, description="A sentence they would say.")
    goals: list[Text] = Field(default_factory=none_said, description="What they want to reach.")
    needs: list[Text] = Field(default_factory=none_said, description="What they need.")
    frustrations: list[Text] = Field(default_factory=none_said, description="What annoys them.")
    age: Maybe[TextOrNumber] = Field(
        None, description="Their age, or a span of ages.", examples=[27, "25–34"]
    )
    occupation: Maybe[Text] = Field(None, description="What they do.")
    image: Maybe[Text] = Field(None, description="A picture: a file beside this one.")
    alt: Maybe[Text] = Field(None, description="What the picture shows, for those who do not see it.")
    primary: Flag = Field(False, description="True for the one the map is drawn for first.")
    share: Maybe[Share] = Field(None, description="Their part of the target group, 0 to 1.")
    sources: EvidenceIds = Field(default_factory=none_said, description="The evidence the persona rests on.")


class MapPersona(Persona):
    """A persona in a map: written out, or taken from a file that several maps share.

    Before its file has been read, such a persona has an empty name.
    """

    file: Maybe[Text] = Field(
        None,
        description="A persona file, relative to the map; keys beside it win over the file's.",
        examples=["personas/sara.persona.yaml"],
    )
    name: Text = Field("", description="What the persona is called; may be left out beside `file`.")
    _is_filled: bool = PrivateAttr(default=False)

    @model_validator(mode="before")
    @classmethod
    def _named_or_filed(cls, data: Any) -> Any:  # Any: what YAML holds, not yet checked
        if type(data) is str and data.endswith(_FILE_SUFFIXES):
            raise PydanticCustomError("file_as_name", "is the name of a file")
        if type(data) is dict and "name" not in data and "file" not in data:
            raise PydanticCustomError("persona_without_name", 'has neither "name" nor "file"')
        return data

    @property
    def is_unread(self) -> bool:
        """Say whether the persona's file has not been read, so that only what stands beside it is known."""
        return self.file is not None and not self._is_filled

    def filled_from(self, shared: Persona) -> "MapPersona":
        """Give this persona with what the shared file says where the map itself says nothing.

        The shared file names its picture from where it lies; here it is named from where the map lies.
        """
        own = {name: getattr(self, name) for name in self.model_fields_set}
        told = shared.model_fields_set & Persona.model_fields.keys()
        theirs = {name: getattr(shared, name) for name in told}
        if shared.image is not None and self.file is not None:
            theirs["image"] = join(dirname(self.file), shared.image)
        filled = MapPersona.model_construct(_fields_set={*own, *theirs}, **{**theirs, **own})
        filled._is_filled = True  # noqa: SLF001 - a persona like this one
        return filled
