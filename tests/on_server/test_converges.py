"""The promise of the same name, where all databases lie on a server."""

from tests.promises.test_1_converges import (  # noqa: F401
    correspondence,
    test_every_batching_ends_alike,
    test_every_route_ends_alike,
)
