"""Asks a language server where names are defined."""
import itertools
import json
import pathlib
import subprocess
import threading
import urllib.parse


class Server:
    """A language server for the files below `root`, spoken to over its standard streams."""

    def __init__(self, command, root, **options):
        self.root = root
        self.process = subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, **options)
        self.ids = itertools.count(1)
        self.writing = threading.Lock()
        folder = {"uri": root.as_uri(), "name": root.name}
        self.ask([("initialize", {"processId": None, "rootUri": root.as_uri(), "workspaceFolders": [folder], "capabilities": {
            "workspace": {"configuration": True, "workspaceFolders": True}}})])
        self.send({"method": "initialized", "params": {}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        with self.writing:
            self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self.process.stdin.flush()

    def read(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if not length:
            raise EOFError("the language server ended")
        return json.loads(self.process.stdout.read(length))

    def ask(self, requests):
        """The answers to many requests, in their order; sent while answers are read, so that neither side waits."""
        numbered = [(next(self.ids), *request) for request in requests]
        room = threading.Semaphore(64)

        def send_all():
            for number, method, params in numbered:
                room.acquire()
                self.send({"id": number, "method": method, "params": params})

        sender = threading.Thread(target=send_all, daemon=True)
        sender.start()
        answers, wanted = {}, {number for number, *_ in numbered}
        while len(answers) < len(wanted):
            message = self.read()
            if "method" in message and "id" in message:
                self.send({"id": message["id"], "result": self.reply(message)})
            elif message.get("id") in wanted:
                answers[message["id"]] = message.get("result")
                room.release()
        sender.join()
        return [answers[number] for number, *_ in numbered]

    @staticmethod
    def reply(message):
        if message["method"] == "workspace/configuration":
            return [None for _ in message["params"]["items"]]
        return None

    def open(self, file, text, language):
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": {
            "uri": (self.root / file).as_uri(), "languageId": language, "version": 1, "text": text}}})

    def definitions(self, places):
        """For each (file, line from 0, UTF-16 column from 0) the places of its definitions, in the same terms, whole paths."""
        answers = self.ask([("textDocument/definition", {
            "textDocument": {"uri": (self.root / file).as_uri()}, "position": {"line": line, "character": column},
        }) for file, line, column in places])
        return [[self.location(one) for one in answer if one] if isinstance(answer, list) else [self.location(answer)] if answer else []
                for answer in answers]

    @staticmethod
    def location(one):
        uri = one.get("targetUri") or one["uri"]
        start = (one.get("targetSelectionRange") or one["range"])["start"]
        return pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(uri).path)), start["line"], start["character"]

    def close(self):
        self.process.kill()
        self.process.wait()
