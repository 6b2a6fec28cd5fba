"""What the calls gave, under their names; `tests/interop/src/answers.rs` says in what form."""

import atexit
import json
import sys
from typing import Any, Protocol, TypeVar

import httpx

_answers: dict[str, Any] = {}


class Model(Protocol):
    """What the generator makes of an object."""

    def to_dict(self) -> dict[str, Any]: ...


class Given(Protocol):
    """What is known of every call's response."""

    @property
    def status_code(self) -> int: ...

    @property
    def content(self) -> bytes: ...


class Open(Protocol):
    """A generated client, whatever its credential."""

    def get_httpx_client(self) -> httpx.Client: ...


Client = TypeVar("Client", bound=Open)


def closing(client: Client) -> Client:
    """The client, whose connections are closed when the program ends."""
    atexit.register(client.get_httpx_client().close)
    return client


def take(call: str, answer: Model) -> None:
    _answers[call] = answer.to_dict()


def take_all(call: str, answers: "list[Any]") -> None:
    """Takes down a list of models, or of answers that nobody documented."""
    _answers[call] = [one.to_dict() if hasattr(one, "to_dict") else one for one in answers]


def take_plain(call: str, answer: Any) -> None:
    """Takes down an answer that nobody documented."""
    _answers[call] = answer


def done(call: str, given: Given) -> None:
    """Takes down that a call without an answer went well."""
    if given.status_code >= 300:
        raise SystemExit(f"{call} is refused with {given.status_code}: {given.content!r}")
    _answers[call] = "done"


def refused(call: str, given: Given, message: object = None) -> None:
    """Takes down how a call was refused that should be."""
    _answers[call] = {"status": int(given.status_code), "message": message}


def show() -> None:
    print(json.dumps(_answers))


def server() -> str:
    """Where the server is: the program's one argument."""
    [url] = sys.argv[1:]
    return url
