// Feeds a fuzz target the files of the folders named on the command line.
#include <QDirIterator>
#include <QFile>

#include <cstdint>
#include <cstdio>

// NOLINTNEXTLINE: libFuzzer gives this function its name
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size);

int main(int argc, char* argv[]) {
    int fed = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                return 1;
            }
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()),
                                   static_cast<size_t>(bytes.size()));
            ++fed;
        }
    }
    std::printf("%d files\n", fed);
    return fed > 0 ? 0 : 1;
}
