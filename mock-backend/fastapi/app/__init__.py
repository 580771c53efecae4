"""A booking chat behind Sidewire: what an application with WebSocket clients has to add."""
