"""How long relief lasts after each course of sessions."""

from server.domain.rules import METHOD_VERSION, ReliefRules

__all__ = ["METHOD_VERSION", "ReliefRules"]
