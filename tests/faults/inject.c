/* Fails or logs the operations on files below one folder, for a program that is preloaded with it.
 *
 * FAULTS_BELOW   only paths that begin with this count
 * FAULTS_SWITCH  a file with "N HOW": the N-th operation from then on fails as HOW says, and every
 *                one does if N is 0. While the file is absent, operations are neither counted nor
 *                failed. HOW is KILL, AFTER (killed when it is done), SHORT, or the number of an error.
 * FAULTS_LOG     a file that gets one line for each operation, counted or not
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum verdict { PASS, KILL_AFTER, SHORT, FAIL };

static int counted;
static char last_switch[64];

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static int counts(const char *path)
{
    const char *below = getenv("FAULTS_BELOW");
    return path && below && strncmp(path, below, strlen(below)) == 0;
}

/* The path of an open descriptor, or an empty string. */
static const char *path_of(int descriptor)
{
    static __thread char path[4096];
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    return path;
}

/* The path of a name relative to an open folder. */
static const char *path_at(int folder, const char *name)
{
    static __thread char path[8192];
    if (name[0] == '/' || folder == AT_FDCWD)
        return name;
    snprintf(path, sizeof path, "%s/%s", path_of(folder), name);
    return path;
}

static void append(const char *operation, const char *path)
{
    const char *log = getenv("FAULTS_LOG");
    char line[8300];
    if (!log)
        return;
    int length = snprintf(line, sizeof line, "%s\t%s\n", operation, path);
    int descriptor = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (descriptor >= 0) {
        syscall(SYS_write, descriptor, line, length);
        syscall(SYS_close, descriptor);
    }
}

/* Decide what becomes of an operation; a FAIL leaves its error in errno. */
static enum verdict judge(const char *operation, const char *path)
{
    char text[64] = "";
    const char *name = getenv("FAULTS_SWITCH");
    append(operation, path);
    if (!name)
        return PASS;
    int descriptor = syscall(SYS_openat, AT_FDCWD, name, O_RDONLY);
    if (descriptor < 0) {
        last_switch[0] = 0;
        return PASS;
    }
    syscall(SYS_read, descriptor, text, sizeof text - 1);
    syscall(SYS_close, descriptor);
    if (strcmp(text, last_switch)) {
        strcpy(last_switch, text);
        counted = 0;
    }
    int wanted = 0;
    char how[16] = "";
    sscanf(text, "%d %15s", &wanted, how);
    counted++;
    if (wanted && counted != wanted)
        return PASS;
    append("fault", how);
    if (!strcmp(how, "KILL"))
        kill(getpid(), SIGKILL);
    if (!strcmp(how, "AFTER"))
        return KILL_AFTER;
    if (!strcmp(how, "SHORT"))
        return SHORT;
    if (!atoi(how))
        return PASS;
    errno = atoi(how);
    return FAIL;
}

#define DONE(result)                                                                               \
    do {                                                                                           \
        __auto_type value = (result);                                                              \
        if (verdict == KILL_AFTER)                                                                 \
            kill(getpid(), SIGKILL);                                                               \
        return value;                                                                              \
    } while (0)

#define JUDGED(operation, path, call)                                                              \
    enum verdict verdict = counts(path) ? judge(operation, path) : PASS;                           \
    if (verdict == FAIL)                                                                           \
        return -1;                                                                                 \
    DONE(call)

ssize_t write(int descriptor, const void *data, size_t size)
{
    const char *path = path_of(descriptor);
    enum verdict verdict = counts(path) ? judge("write", path) : PASS;
    if (verdict == FAIL)
        return -1;
    if (verdict == SHORT && size > 1)
        size /= 2;
    DONE(REAL(write)(descriptor, data, size));
}

int fsync(int descriptor)
{
    struct stat about;
    const char *path = path_of(descriptor);
    int folder = fstat(descriptor, &about) == 0 && S_ISDIR(about.st_mode);
    JUDGED(folder ? "fsync-folder" : "fsync", path, REAL(fsync)(descriptor));
}

int fchmod(int descriptor, mode_t mode)
{
    const char *path = path_of(descriptor);
    JUDGED("fchmod", path, REAL(fchmod)(descriptor, mode));
}

int chmod(const char *path, mode_t mode)
{
    JUDGED("chmod", path, REAL(chmod)(path, mode));
}

/* Names where a file comes from, as a line of its own that does not count. */
static void append_source(const char *operation, const char *from, const char *to)
{
    if (counts(to))
        append(operation, from);
}

int rename(const char *from, const char *to)
{
    append_source("rename-from", from, to);
    JUDGED("rename", to, REAL(rename)(from, to));
}

int link(const char *from, const char *to)
{
    append_source("link-from", from, to);
    JUDGED("link", to, REAL(link)(from, to));
}

int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags)
{
    const char *path = path_at(to_folder, to);
    append_source("link-from", from, path);
    JUDGED("link", path, REAL(linkat)(from_folder, from, to_folder, to, flags));
}

int unlink(const char *name)
{
    JUDGED("unlink", name, REAL(unlink)(name));
}

int unlinkat(int folder, const char *name, int flags)
{
    const char *path = path_at(folder, name);
    JUDGED(flags & AT_REMOVEDIR ? "rmdir" : "unlink", path, REAL(unlinkat)(folder, name, flags));
}

int rmdir(const char *path)
{
    JUDGED("rmdir", path, REAL(rmdir)(path));
}

int mkdir(const char *path, mode_t mode)
{
    JUDGED("mkdir", path, REAL(mkdir)(path, mode));
}

/* Opening counts where it can change something: for writing, or a new file. */
static int opened(const char *path, int flags)
{
    return counts(path) && flags & (O_WRONLY | O_RDWR | O_CREAT);
}

#define OPENED(path, call)                                                                         \
    mode_t mode = 0;                                                                               \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                           \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        mode = va_arg(rest, mode_t);                                                               \
        va_end(rest);                                                                              \
    }                                                                                              \
    enum verdict verdict = opened(path, flags) ? judge("open", path) : PASS;                       \
    if (verdict == FAIL)                                                                           \
        return -1;                                                                                 \
    DONE(call)

int open(const char *path, int flags, ...)
{
    OPENED(path, REAL(open)(path, flags, mode));
}

int open64(const char *path, int flags, ...)
{
    OPENED(path, REAL(open64)(path, flags, mode));
}

int openat(int folder, const char *name, int flags, ...)
{
    const char *path = path_at(folder, name);
    OPENED(path, REAL(openat)(folder, name, flags, mode));
}

int openat64(int folder, const char *name, int flags, ...)
{
    const char *path = path_at(folder, name);
    OPENED(path, REAL(openat64)(folder, name, flags, mode));
}
