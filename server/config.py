"""Settings: typed, read once, and a missing secret stops the start."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from server.domain.push_services import KNOWN_SERVICES, PushServices

PWA = Path(__file__).parent.parent / "pwa" / "dist"
SECRET_MIN_CHARACTERS = 32
LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}
SECURITIES = {"starttls": 587, "tls": 465, "none": 25}  # and the port that is usual for each


class ConfigError(Exception):
    """A setting is missing or unsafe; the message says which and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """How to send e-mail."""

    host: str
    port: int
    security: str  # of SECURITIES
    sender: str  # an address, or a name and an address
    user: str | None = None  # None: the server asks for none
    password: str | None = None

    def __post_init__(self) -> None:
        if self.security not in SECURITIES:
            raise ConfigError("SMTP_SECURITY must be starttls, tls or none.")
        if self.security == "none" and self.host not in LOCAL_HOSTS:
            raise ConfigError("SMTP_SECURITY must be starttls or tls, except on localhost.")
        if "@" not in self.sender or not self.sender.isprintable():
            raise ConfigError("SMTP_FROM must be an address, like reminders@relief.example.org.")
        if not 0 < self.port < 65_536:  # noqa: PLR2004
            raise ConfigError("SMTP_PORT must be 1 to 65535.")

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Self | None:
        """Read what is said about e-mail; None: nothing, and none is sent."""
        if not env.get("SMTP_HOST"):
            return None
        security = env.get("SMTP_SECURITY", "starttls")
        port = env.get("SMTP_PORT") or str(SECURITIES.get(security, 0))
        return cls(
            host=env["SMTP_HOST"],
            port=int(port) if port.isdecimal() else 0,
            security=security,
            sender=env.get("SMTP_FROM", ""),
            user=env.get("SMTP_USER") or None,
            password=env.get("SMTP_PASSWORD") or None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What one running server is told from outside."""

    secret_key: str
    database_url: str = "sqlite:///reliefspan.db"
    public_url: str = "http://localhost:8000"  # as people type it; invitations point there
    proxies: int = 0  # how many trusted proxies stand in front and set X-Forwarded-*
    pwa_folder: Path = PWA
    backup_recipients: tuple[str, ...] = ()  # who opens the backups: age1...
    burnt_ids_file: Path = Path("burnt_ids.txt")  # what was erased stays erased
    patience_seconds: float = 5  # how long a writer waits for others before its caller hears 503
    passphrase_memory_kib: int = 65_536  # what one argon2id verification takes
    mail: MailSettings | None = None  # None: no e-mail is sent
    push_services: PushServices = KNOWN_SERVICES  # no variable: only tests have others

    def __post_init__(self) -> None:
        if len(self.secret_key) < SECRET_MIN_CHARACTERS:
            raise ConfigError(f"SECRET_KEY must have at least {SECRET_MIN_CHARACTERS} characters.")
        url = urlsplit(self.public_url)
        if url.scheme not in {"http", "https"} or not url.hostname or url.path.strip("/"):
            raise ConfigError("PUBLIC_URL must look like https://relief.example.org.")
        if url.scheme == "http" and url.hostname not in LOCAL_HOSTS:
            raise ConfigError("PUBLIC_URL must begin with https://, except on localhost.")
        if self.proxies < 0:
            raise ConfigError("TRUSTED_PROXIES must be 0 or more.")

    @property
    def origin(self) -> str:
        """Return scheme, host and port of the public URL, as a browser sends them."""
        return self.public_url.rstrip("/").lower()

    @property
    def secure(self) -> bool:
        """Return whether people come over https."""
        return self.origin.startswith("https://")

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Self:
        """Read every variable here, once; no secret has a default."""
        proxies = env.get("TRUSTED_PROXIES", "0")
        if not proxies.isdecimal():
            raise ConfigError("TRUSTED_PROXIES must be 0 or more.")
        return cls(
            secret_key=env.get("SECRET_KEY", ""),
            database_url=env.get("DATABASE_URL", "sqlite:///reliefspan.db"),
            public_url=env.get("PUBLIC_URL", "http://localhost:8000"),
            proxies=int(proxies),
            pwa_folder=Path(env.get("PWA_FOLDER", PWA)),
            backup_recipients=tuple(env.get("BACKUP_RECIPIENTS", "").split()),
            burnt_ids_file=Path(env.get("BURNT_IDS_FILE", "burnt_ids.txt")),
            mail=MailSettings.from_env(env),
        )
