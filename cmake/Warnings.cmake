# The one place that says which warnings we live by. Every target of our own links this.
add_library(xiange_warnings INTERFACE)
target_compile_options(xiange_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
target_compile_definitions(xiange_warnings INTERFACE
    QT_NO_CAST_FROM_BYTEARRAY QT_DEPRECATED_WARNINGS)
