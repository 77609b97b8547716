; The installer for people who double-click: for the current user, without administrator rights.
; Built by pack.py, which hands in: VERSION, VERSION4, ICON, OUTPUT, LISTS (generated files), SIZE (KiB), LONGEST (characters),
; VENDOR, HOMEPAGE.
; Exit codes: 0 done, 1 cancelled, 2 aborted, 3 Windows too old, 4 the program is open, 5 needs an administrator,
;             6 a newer version is installed, 7 the folder holds other files, 8 files could not be written.
Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64
RequestExecutionLevel user
AllowSkipFiles off
CRCCheck force

!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!define TITLE "Gmail Access Assistant"
!define PROGRAM "gmail-access-assistant"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"
!define OLDEST_BUILD 18362 ; Windows 10 1903, the first with the ICU that Qt needs

Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION4}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${TITLE} setup"
VIAddVersionKey CompanyName "${VENDOR}"
VIAddVersionKey LegalCopyright "MIT licence. Not affiliated with Google."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${LISTS}\panel.bmp"
!define MUI_WELCOMEPAGE_TEXT "$(comment)."
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(launch)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${LISTS}\languages.nsh"

Var ForAll
Var Before ; where an earlier version lies, empty for none

; Says why it ends, in the person's language; a helpdesk reads the exit code.
!macro Refuse un
Function ${un}refuse ; message, code
  Exch $1
  Exch
  Exch $0
  MessageBox MB_OK|MB_ICONSTOP "$0" /SD IDOK
  SetErrorLevel $1
  Quit
FunctionEnd
!macroend
!insertmacro Refuse ""
!insertmacro Refuse "un."
!macro RefuseWith un message code
  Push "${message}"
  Push ${code}
  Call ${un}refuse
!macroend

; A program that runs keeps its file: it cannot be opened for writing.
!macro StopWhileRuns un file
  ${If} ${FileExists} "${file}"
    ${Do}
      ClearErrors
      FileOpen $0 "${file}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitDo}
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel 4
        Quit
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend
!macro StopWhileOpen un folder
  !insertmacro StopWhileRuns "${un}" "${folder}\${PROGRAM}.exe"
  !insertmacro StopWhileRuns "${un}" "${folder}\${PROGRAM}-cli.exe"
!macroend

!macro ChooseScope un
  SetRegView 64
  SetShellVarContext current
  StrCpy $ForAll 0
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      !insertmacro RefuseWith "${un}" "$(needs_administrator)" 5
    ${EndIf}
    StrCpy $ForAll 1
    SetShellVarContext all
  ${EndIf}
!macroend

; A folder with other people's files is never taken: what is in it could not be told apart later.
Function stopInForeignFolder
  ${If} $INSTDIR != $Before
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    ClearErrors
    FindFirst $0 $1 "$INSTDIR\*"
    ${DoUntil} ${Errors}
      ${If} $1 != "."
      ${AndIf} $1 != ".."
      ${AndIf} $1 != ""
        FindClose $0
        !insertmacro RefuseWith "" "$(foreign)" 7
      ${EndIf}
      FindNext $0 $1
    ${Loop}
    FindClose $0
    ClearErrors
  ${EndIf}
FunctionEnd

Function .onInstFailed
  !insertmacro RefuseWith "" "$(not_written)" 8
FunctionEnd

; Windows knows no path of more than 259 characters, unless both it and the program have agreed to longer ones.
Function stopOnLongPath
  StrLen $0 "$INSTDIR\"
  IntOp $0 $0 + ${LONGEST}
  ${If} $0 > 259
    !insertmacro RefuseWith "" "$(too_long)" 8
  ${EndIf}
FunctionEnd

; Asked before an earlier version is taken away, whose own space is free afterwards. What cannot be asked is tried.
Function stopOnFullDisk
  CreateDirectory "$INSTDIR"
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .R6, p 0, p 0) i .R7'
  StrCpy $R8 0
  ${If} $Before == $INSTDIR
    ReadRegDWORD $R8 SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ; KiB, as SIZE is
  ${EndIf}
  IntOp $R8 ${SIZE} - $R8
  System::Int64Op $R6 / 1024
  Pop $R6
  System::Int64Op $R6 < $R8
  Pop $R6
  ${If} $R7 != 0
  ${AndIf} $R6 != 0
    RMDir "$INSTDIR"
    !insertmacro RefuseWith "" "$(not_written)" 8
  ${EndIf}
FunctionEnd

Section "$(program)" program_section
  SectionIn RO
  Call stopOnLongPath
  Call stopInForeignFolder
  !insertmacro StopWhileOpen "" "$INSTDIR"
  ${If} $Before != ""
  ${AndIf} ${FileExists} "$Before\uninstall.exe"
    !insertmacro StopWhileOpen "" "$Before"
  ${EndIf}
  Call stopOnFullDisk
  ${If} $Before != ""
  ${AndIf} ${FileExists} "$Before\uninstall.exe"
    ; The earlier version takes its own files away, so that none of them remains among the new ones.
    ${If} $ForAll == 1
      ExecWait '"$Before\uninstall.exe" /S /AllUsers _?=$Before'
    ${Else}
      ExecWait '"$Before\uninstall.exe" /S _?=$Before'
    ${EndIf}
    ${If} $Before != $INSTDIR
      Delete "$Before\uninstall.exe"
      RMDir "$Before"
    ${EndIf}
  ${EndIf}
  ClearErrors
  SetOutPath "$INSTDIR"
  ; First what removes it again: an installation that is cut off can then be removed, or mended by the next one.
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Call .onInstFailed
  ${EndIf}
  Call register
  !include "${LISTS}\install.nsh"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}.exe"
SectionEnd

Section /o "$(desktop_shortcut)" desktop_section
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\${PROGRAM}.exe"
SectionEnd

Function register
  StrCpy $R4 ""
  ${If} $ForAll == 1
    StrCpy $R4 " /AllUsers"
  ${EndIf}
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe,0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${VENDOR}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"$R4'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S$R4'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
!if "${HOMEPAGE}" != ""
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
!endif
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro RefuseWith "" "$(old_windows)" 3
  ${EndIf}
  !insertmacro ChooseScope ""
  ReadRegStr $Before SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $R2 SHCTX "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $R2 != ""
    ${VersionCompare} "$R2" "${VERSION}" $R3
    ${If} $R3 == 1
      !insertmacro RefuseWith "" "$(newer)" 6
    ${EndIf}
  ${EndIf}
  ${If} $INSTDIR == "" ; NSIS passes over in silence a folder in quotation marks, and one that cannot be made
    System::Call 'kernel32::GetCommandLineW() w .R5'
    ClearErrors
    ${WordFind2X} '$R5' '/D="' '"' "E+1" $R1
    ${If} ${Errors}
      ClearErrors
      ${WordFind2X} '$R5' '"/D=' '"' "E+1" $R1
    ${EndIf}
    ${If} ${Errors}
      ClearErrors
      ${GetOptions} '$R5' "/D=" $R1
    ${EndIf}
    ${IfNot} ${Errors}
      StrCpy $INSTDIR $R1
    ${EndIf}
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $Before != ""
      StrCpy $INSTDIR $Before
    ${ElseIf} $ForAll == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/DesktopShortcut" $R1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${desktop_section}
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro ChooseScope "un."
FunctionEnd

Section Uninstall
  !insertmacro StopWhileOpen "un." "$INSTDIR"
  !include "${LISTS}\uninstall.nsh"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/PURGE" $R1
  ${IfNot} ${Errors}
    ; What this person did in the program; of other people's nothing is touched.
    SetShellVarContext current
    Delete "$APPDATA\${TITLE}\progress.json*"
    RMDir "$APPDATA\${TITLE}"
  ${EndIf}
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
