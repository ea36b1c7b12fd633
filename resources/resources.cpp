// The files themselves are compiled in by qt_add_resources; a library needs one source.
