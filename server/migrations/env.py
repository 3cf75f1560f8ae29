"""What alembic runs; `chain.py` hands it the connection, in a transaction that ends with it."""

from alembic import context

from server.models.base import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
