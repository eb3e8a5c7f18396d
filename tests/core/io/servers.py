"""Servers on this machine's loopback, for tests: of files (as Zarr over HTTP and S3 need), and of OPeNDAP."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

import numpy as np
import xarray as xr


class _Files(SimpleHTTPRequestHandler):
    """Remembers what was asked for."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path.partition("?")[0])
        super().do_GET()

    def log_message(self, *words: object) -> None:
        pass


@contextmanager
def file_server(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Serves a folder; gives its address, and the paths asked for so far."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(folder)))
    server.asked = []
    with _serving(server):
        yield f"http://127.0.0.1:{server.server_port}", server.asked


@contextmanager
def silent_server() -> Iterator[str]:
    """Takes connections and never answers."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/rain"


class _Quiet(WSGIRequestHandler):
    def log_message(self, *words: object) -> None:
        pass


@contextmanager
def dap_server(dataset: xr.Dataset, name: str) -> Iterator[tuple[str, list[str]]]:
    """Serves a dataset by DAP2; gives its address, and the queries asked so far."""
    from pydap.handlers.lib import BaseHandler
    from pydap.model import BaseType, DatasetType

    served = DatasetType(name)
    for key, variable in dataset.variables.items():
        values = np.asarray(variable.values)
        served[key] = BaseType(key, values, dims=variable.dims, **variable.attrs)
    answer, asked = BaseHandler(served), []

    def application(environ, start):
        asked.append(f"{environ['PATH_INFO']}?{environ.get('QUERY_STRING', '')}")
        return answer(environ, start)

    server = make_server("127.0.0.1", 0, application, handler_class=_Quiet)
    with _serving(server):
        yield f"http://127.0.0.1:{server.server_port}/{name}", asked


@contextmanager
def _serving(server) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
