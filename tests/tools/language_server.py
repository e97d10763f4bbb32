"""The YAML server of editors, run headless: what it completes, shows on hover and underlines."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from tests.tools import find

Message = dict[str, Any]  # Any: JSON as the protocol has it


class LanguageServer:
    """A yaml-language-server that knows schemas by the names of files; a context manager.

    Lines and characters are counted from 0, as in the protocol.
    """

    def __init__(self, node: str, schemas: dict[Path, str]) -> None:
        program = find.MODULES / "yaml-language-server" / "bin" / "yaml-language-server"
        self._command = [node, str(program), "--stdio"]
        self._settings: Message = {
            "yaml": {
                "schemas": {path.as_uri(): pattern for path, pattern in schemas.items()},
                "schemaStore": {"enable": False},
                "completion": True,
                "hover": True,
                "validate": True,
            }
        }
        self._requests = 0
        self._underlined: dict[str, list[Message]] = {}

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        item = {"snippetSupport": True, "documentationFormat": ["markdown"]}
        able = {
            "textDocument": {
                "completion": {"completionItem": item},
                "hover": {"contentFormat": ["markdown"]},
            },
            "workspace": {"configuration": True},
        }
        self._ask("initialize", {"processId": None, "rootUri": None, "capabilities": able})
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": self._settings})
        # A file opened before the server has asked for its settings would be judged without a schema.
        while self._take().get("method") != "workspace/configuration":
            pass
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def diagnostics(self, path: Path, text: str) -> list[Message]:
        """Open a file that holds the text, and give what the server underlines in it."""
        uri = path.as_uri()
        item = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": item})
        while uri not in self._underlined:
            self._take()
        return self._underlined[uri]

    def completions(self, path: Path, line: int, character: int) -> list[Message]:
        """Give what the server offers at a place of an open file."""
        answer = self._ask("textDocument/completion", _place(path, line, character))
        return list(answer["items"])

    def hover(self, path: Path, line: int, character: int) -> str:
        """Give the Markdown shown for a place of an open file; empty if there is none."""
        answer = self._ask("textDocument/hover", _place(path, line, character))
        return str(answer["contents"]["value"]) if answer else ""

    def _ask(self, method: str, params: Message) -> Any:
        self._requests += 1
        asked = self._requests
        self._send({"id": asked, "method": method, "params": params})
        while True:
            message = self._take()
            if message.get("id") == asked and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]

    def _tell(self, method: str, params: Message) -> None:
        self._send({"method": method, "params": params})

    def _take(self) -> Message:
        message = _read(_open(self._process.stdout))
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self._underlined[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif method and "id" in message:
            self._send({"id": message["id"], "result": self._answer(message)})
        return message

    def _answer(self, message: Message) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self._settings.get(item.get("section", "")) for item in message["params"]["items"]]

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = _open(self._process.stdin)
        pipe.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        pipe.flush()


def _place(path: Path, line: int, character: int) -> Message:
    return {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}}


def _read(pipe: IO[bytes]) -> Message:
    length = 0
    while (header := pipe.readline().strip()) != b"":
        name, _, value = header.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    assert length, "the server ended"
    message: Message = json.loads(pipe.read(length))
    return message


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
