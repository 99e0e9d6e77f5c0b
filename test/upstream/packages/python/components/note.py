from __future__ import annotations
from .part import PartUnion
from tiny.types import BaseModel, Nullable, OptionalNullable, UNSET, UnrecognizedStr
import pydantic
from typing import Any, Dict, List, Literal, Optional, Union
from typing_extensions import Annotated, TypeAliasType

Colour = Union[Literal["red", "green"], UnrecognizedStr]

Body = TypeAliasType("Body", Union[str, List[PartUnion]])


class NoteRequest(BaseModel):
    body: Body

    colour: OptionalNullable[Colour] = UNSET

    in_: Annotated[Optional[int], pydantic.Field(alias="in")] = None

    labels: Optional[Dict[str, str]] = None

    extra: Optional[Dict[str, Any]] = None


class NoteResult(BaseModel):
    id: str

    parent: Nullable[NoteResult]


class NoteDelta(BaseModel):
    delta: str

    type: Literal["note.delta"]


class NoteDone(BaseModel):
    note: NoteResult

    type: Literal["note.done"]


class NoteStream(BaseModel):
    data: Annotated[Union[NoteDelta, NoteDone], pydantic.Field(discriminator="type")]
