from tiny.types import BaseModel


class BadNoteData(BaseModel):
    message: str
