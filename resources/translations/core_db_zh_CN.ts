<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Database</name>
    <message>
        <source>The server address can&apos;t be read. It looks like postgresql://user@host:5432/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is already there. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 does not let us in. Check the address, the user and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Xiange database. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a Xiange database at this place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were written by a newer version of Xiange. Install that version on this computer too. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: an entry like this is already there. Reload and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: something it belongs to is not there any more. Reload and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: a value is missing or not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: another program is writing to the data right now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged or is not a Xiange file. Open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the data may only be read here. Look at the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database was lost. What you typed is still here; try again when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
