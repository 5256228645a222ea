"""The command line and the web application: the only places where the other parts are put together."""
