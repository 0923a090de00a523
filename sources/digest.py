"""SHA-256 without OpenSSL, which takes hashlib a twentieth of a cold start to load."""

try:
    from _sha2 import sha256  # the interpreter's own, Python 3.12 and later
except ImportError:
    try:
        from _sha256 import sha256  # … and before
    except ImportError:  # an interpreter built without
        from hashlib import sha256

__all__ = ["digest"]


def digest(raw: bytes) -> str:
    """The SHA-256 of *raw*, 64 hexadecimal digits."""
    return str(sha256(raw).hexdigest())
