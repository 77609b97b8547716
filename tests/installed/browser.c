/* A browser of the trial: notes what it was asked to open, one argument a line, in UTF-8. Never shipped. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **words)
{
    wchar_t place[MAX_PATH];
    FILE *notes;

    if (!GetEnvironmentVariableW(L"PUBLIC", place, MAX_PATH - 16))
        return 2;
    lstrcatW(place, L"\\opened.txt");
    notes = _wfopen(place, L"ab");
    if (!notes)
        return 3;
    for (int i = 1; i < count; i++) {
        char said[4096];
        if (!WideCharToMultiByte(CP_UTF8, 0, words[i], -1, said, sizeof said, NULL, NULL))
            return 4;
        fprintf(notes, "%s\n", said);
    }
    return fclose(notes) ? 5 : 0;
}
