from tiny.types import BaseModel
from typing import Any, Literal, Optional, Union


class TextPart(BaseModel):
    text: str

    type: Literal["text"]


class LinkPart(BaseModel):
    url: str

    type: Literal["link"]

    weight: Optional[float] = 1


class UnknownPart(BaseModel):
    type: Literal["UNKNOWN"] = "UNKNOWN"
    raw: Any
    is_unknown: Literal[True] = True


PartUnion = Union[TextPart, LinkPart, UnknownPart]
