# Asks for addresses of the host’s network; must get: harmless
import socket
import urllib.request


def answer(*args):
    for attempt in (
        lambda: socket.create_connection(("127.0.0.1", 5432), 1).recv(1),
        lambda: urllib.request.urlopen("http://169.254.169.254/latest/meta-data/", timeout=1).read(),
        lambda: socket.getaddrinfo("localhost", 80)[0][4][0] == "::1" or 1 / 0,
    ):
        try:
            return repr(attempt())
        except BaseException:
            pass
    return "contained"
