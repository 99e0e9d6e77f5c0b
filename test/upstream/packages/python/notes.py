"""Sends notes. This text must never be imported: the reader only parses it."""

from tiny import components, errors, utils
from tiny.unmarshal import unmarshal_json_response

raise RuntimeError("the package was run")


class Notes:
    def send(self, request):
        req = self._build_request(
            method="POST",
            path="/notes",
            get_serialized_body=lambda: utils.serialize_request_body(
                request.note_request, False, False, "json", components.NoteRequest
            ),
        )
        http_res = self.do_request(request=req)
        if utils.match_response(http_res, "200", "application/json"):
            return unmarshal_json_response(components.NoteResult, http_res)
        if utils.match_response(http_res, "200", "text/event-stream"):
            return EventStream(
                http_res,
                lambda raw: unmarshal_json_response(components.NoteStream, raw).data,
            )
        if utils.match_response(http_res, "400", "application/json"):
            data = unmarshal_json_response(errors.BadNoteData, http_res)
            raise errors.BadNote(data)
