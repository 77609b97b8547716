"""The window: pages and widgets. The only folder that knows Qt."""
