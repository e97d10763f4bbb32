"""Views to files: pages, pictures, graphs, documents, tables, or anybody's own template."""

from cjm.render.formats import BINARY, Drawing, Form, render
from cjm.render.own import OwnTemplate

__all__ = ["BINARY", "Drawing", "Form", "OwnTemplate", "render"]
