"""Controls, layouts and looks that know nothing of guides or pages, and what keyboard and screen reader need."""
