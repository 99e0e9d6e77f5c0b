"""Driver for the package openai of PyPI. Its folder is in PYTHONPATH."""

import copy
import inspect
import json
import logging
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import openai

KNOWN = set(inspect.signature(openai.OpenAI(api_key="none").responses.create).parameters)
EVENTS = ("response.output_item.", "response.content_part.", "response.output_text.", "response.refusal.")
STATES = {f"response.{state}" for state in ("created", "in_progress", "completed", "failed", "incomplete")}
NAMES = {
    "APIConnectionError": "Connection",
    "APITimeoutError": "Timeout",
    "InternalServerError": "Server",
    "APIStatusError": "Api",
    "APIError": "Api",
    "OpenAIError": "Client",
    "APIResponseValidationError": "Client",
}


def name_of(event):
    kind = event.type
    return kind if kind == "error" or kind in STATES or str(kind).startswith(EVENTS) else f"unknown:{kind}"


def arguments(body):
    """Unknown properties are passed as the README of the package describes."""
    extra = {name: value for name, value in body.items() if name not in KNOWN}
    known = {name: value for name, value in body.items() if name in KNOWN}
    return {**known, **({"extra_body": extra} if extra else {})}


def open_client(given, key=None):
    options, call = given["options"], given["callOptions"]
    headers = {**options.get("headers", {}), **call.get("headers", {})}
    sent = {name: openai.Omit() if value is None else value for name, value in headers.items()}
    if options.get("log"):
        logging.getLogger("openai").setLevel(options["log"].upper())
    else:
        logging.getLogger("openai").setLevel(logging.WARNING)
    return openai.OpenAI(
        base_url=given["baseUrl"],
        api_key=key or given["key"],
        default_headers=sent,
        **({"timeout": options["timeoutMs"] / 1000} if "timeoutMs" in options else {}),
        **({"max_retries": options["maxRetries"]} if "maxRetries" in options else {}),
    )


def finish(report, response):
    report["result"] = response.to_dict()
    report["text"] = response.output_text


def run(given, report):
    drive, count, events = given["drive"], given["count"], report["events"]
    body = arguments(given["body"])
    if drive == "environment":
        os.environ["OPENAI_API_KEY"] = given["key"]
        try:
            finish(report, open_client({**given, "key": None}).responses.create(**body))
        finally:
            del os.environ["OPENAI_API_KEY"]
        return
    keys = iter(range(1, 100))
    client = open_client(given, (lambda: f"key-{next(keys)}") if drive == "key-function" else None)
    responses = client.responses
    if drive == "create":
        finish(report, responses.create(**body))
    elif drive == "key-function":
        for _ in range(count - 1):
            try:
                responses.create(**body)
            except openai.OpenAIError:
                pass
        finish(report, responses.create(**body))
    elif drive == "raw":
        raw = responses.with_raw_response.create(**body)
        report["result"] = {"id": raw.parse().id, "status": raw.status_code, "requestId": raw.request_id}
    elif drive in ("stream", "first"):
        started = time.monotonic()
        for event in responses.create(**body, stream=True):
            if drive == "first" and "result" not in report:
                report["result"] = {"isEarly": time.monotonic() - started < 0.4}
            events.append(name_of(event))
    elif drive == "final":
        with responses.stream(**body) as stream:
            finish(report, stream.get_final_response())
    elif drive == "text":
        parts = (event for event in responses.create(**body, stream=True))
        report["text"] = "".join(one.delta for one in parts if one.type == "response.output_text.delta")
    elif drive == "twice":
        stream = responses.create(**body, stream=True)
        list(stream)
        list(stream)
    elif drive == "break":
        stream = responses.create(**body, stream=True)
        for event in stream:
            events.append(name_of(event))
            if len(events) == count:
                break
        report["kept"] = repr(stream)
    elif drive == "close":
        stream = responses.create(**body, stream=True)
        threading.Timer(count / 1000, stream.close).start()
        events.extend(map(name_of, stream))
    elif drive == "sequence":
        for _ in range(count):
            finish(report, responses.create(**body))
    elif drive == "parallel":
        inputs = [f"call-{index}" for index in range(count)]
        with ThreadPoolExecutor(count) as pool:
            found = list(pool.map(lambda text: responses.create(**{**body, "input": text}).id, inputs))
        report["result"] = {"answers": sum(one == text for one, text in zip(found, inputs))}
    elif drive == "roundtrip":
        first = responses.create(**body)
        responses.create(**{**body, "input": first.output})
    elif drive == "print":
        try:
            outcome = responses.create(**body)
        except openai.OpenAIError as error:
            outcome = error
        texts = [repr(client), repr(vars(client)), str(outcome), repr(outcome), repr(copy.copy(outcome))]
        report["text"] = "\n".join(texts)
        report["result"] = {"isBounded": all(len(text) < 100_000 for text in texts)}
    elif drive == "parse":
        import pydantic

        reading = pydantic.create_model("Reading", city=(str, ...))
        parsed = responses.parse(**body, text_format=reading).output_parsed
        report["result"] = None if parsed is None else parsed.model_dump()
    else:
        report["skip"] = f"no drive {drive}"


def describe(error):
    if not isinstance(error, openai.OpenAIError):
        return {"class": "none", "message": f"{type(error).__name__}: {error}"}
    name = type(error).__name__
    described = {
        "class": NAMES.get(name, name.removesuffix("Error")),
        "message": str(error),
        "printed": str(error),
    }
    if error.__cause__ is not None:
        described["cause"] = str(error.__cause__) or type(error.__cause__).__name__
    if isinstance(error, openai.APIStatusError):
        after = error.response.headers.get("retry-after", "")
        detail = error.body if isinstance(error.body, dict) else {}
        described |= {
            "status": error.status_code,
            "code": error.code,
            "type": error.type,
            "requestId": error.request_id,
            "metadata": detail.get("metadata"),
            "body": {"error": error.body} if detail else error.response.text,
            **({"retryAfterMs": int(after) * 1000} if after.isdigit() else {}),
        }
    return described


logging.basicConfig(stream=sys.stderr)
for line in sys.stdin:
    given = json.loads(line)
    report = {"events": []}
    started = time.monotonic()
    try:
        run(given, report)
    except Exception as error:  # noqa: BLE001
        report["error"] = describe(error)
    report["ms"] = (time.monotonic() - started) * 1000
    print(json.dumps(report, default=str), flush=True)
