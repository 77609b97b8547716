/* python.exe for the build rig: hands the command line to Python's own main. Never shipped. */
#include <stdio.h>
#include <windows.h>

typedef int (*python_main)(int, wchar_t **);

int wmain(int count, wchar_t **words)
{
    HMODULE python = LoadLibraryW(PYTHON_DLL);
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run) {
        fwprintf(stderr, L"Python's library cannot be loaded (%lu)\n", GetLastError());
        return 3;
    }
    return run(count, words);
}
