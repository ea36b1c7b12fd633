# The moc step depends on the CMakeLists.txt of its target only; when a subfolder's list of sources
# changes it would not run again (CMake 3.25) and the new classes would have no meta object.
# Call after all sources are added.
function(xiange_fresh_moc target)
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} BINARY_DIR)
    set(known ${folder}/${target}_sources.txt)
    set(before "")
    if(EXISTS ${known})
        file(READ ${known} before)
    endif()
    if(NOT before STREQUAL "${sources}")
        file(WRITE ${known} "${sources}")
        file(REMOVE ${folder}/${target}_autogen/timestamp)
    endif()
endfunction()
