<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Database</name>
    <message>
        <source>The server address can&apos;t be read. It looks like postgresql://user@host:5432/name.</source>
        <translation>无法识别服务器地址。格式如 postgresql://user@host:5432/name。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 is already there. Choose another name.</source>
        <translation>文件 %1 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>找不到文件夹 %1。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened.</source>
        <translation>无法打开文件 %1。</translation>
    </message>
    <message>
        <source>The server %1 does not let us in. Check the address, the user and the password.</source>
        <translation>无法登录服务器 %1。请检查地址、用户和密码。</translation>
    </message>
    <message>
        <source>This is not a Xiange database. Nothing was changed.</source>
        <translation>这不是弦歌的数据库。未作任何更改。</translation>
    </message>
    <message>
        <source>There is a Xiange database at this place already.</source>
        <translation>此处已有弦歌数据库。</translation>
    </message>
    <message>
        <source>The data were written by a newer version of Xiange. Install that version on this computer too. Nothing was changed.</source>
        <translation>数据由更新版本的弦歌写入。请在本机也安装该版本。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was saved: an entry like this is already there. Reload and look.</source>
        <translation>未保存：已有相同的记录。请刷新后查看。</translation>
    </message>
    <message>
        <source>Nothing was saved: something it belongs to is not there any more. Reload and look.</source>
        <translation>未保存：所属的记录已不存在。请刷新后查看。</translation>
    </message>
    <message>
        <source>Nothing was saved: a value is missing or not allowed.</source>
        <translation>未保存：缺少内容或内容不合规定。</translation>
    </message>
    <message>
        <source>Nothing was saved: another program is writing to the data right now. Try again in a moment.</source>
        <translation>未保存：另一个程序正在写入数据。请稍后再试。</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Free some space, then try again.</source>
        <translation>未保存：磁盘已满。请清理空间后再试。</translation>
    </message>
    <message>
        <source>The data file is damaged or is not a Xiange file. Open a backup.</source>
        <translation>数据文件已损坏，或不是弦歌的文件。请打开备份。</translation>
    </message>
    <message>
        <source>Nothing was saved: the data may only be read here. Look at the rights of the file and its folder.</source>
        <translation>未保存：此处数据只读。请检查文件和文件夹的权限。</translation>
    </message>
    <message>
        <source>The connection to the database was lost. What you typed is still here; try again when the server is back.</source>
        <translation>与数据库的连接已断开。您输入的内容仍在；服务器恢复后请重试。</translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation>数据库拒绝了操作。未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk could not be written or read. It may be full, or a memory stick or network folder has gone.</source>
        <translation>未保存：磁盘无法读写。磁盘可能已满，或者 U 盘、网络文件夹已断开。</translation>
    </message>
</context>
<context>
    <name>SafeCopy</name>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>文件 %1 写不进去。</translation>
    </message>
    <message>
        <source>The copy is not sound and was not kept: %1</source>
        <translation>副本不完整，没有保留：%1</translation>
    </message>
    <message>
        <source>The file %1 is already there. Choose another name.</source>
        <translation>文件 %1 已经存在，请换一个名字。</translation>
    </message>
    <message>
        <source>%1, row %2 points at something missing in %3</source>
        <translation>%1 第 %2 行指向的 %3 记录不存在</translation>
    </message>
    <message>
        <source>A server is backed up by its own tool, pg_dump.</source>
        <translation>服务器数据库请用它自带的 pg_dump 备份。</translation>
    </message>
    <message>
        <source>A server is restored by its own tool, pg_restore.</source>
        <translation>服务器数据库请用它自带的 pg_restore 恢复。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>文件 %1 读不出来。</translation>
    </message>
</context>
</TS>
