; SPDX-FileCopyrightText: 2026 mendi desktop contributors
; SPDX-License-Identifier: EUPL-1.2
; The Windows installer, for one user and without administrator's rights. build_installer.py writes parts.nsh (names,
; version, icon: all from packaging/parts.py) and files.nsh (what is installed, and so what may be removed) and runs makensis.
Unicode true
!include "parts.nsh"
Target ${STUB}
!include "files.nsh"
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define CLASSES "Software\Classes"
!define UNINSTALLER "${PROGRAM}-uninstall.exe" ; a name of its own, wherever somebody puts the program
!define REFUSED 2 ; exit code where nothing was changed

Name "${TITLE}"
OutFile "${OUT_FILE}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSOR}
ManifestDPIAware true
BrandingText "${TITLE} ${VERSION}"
AllowSkipFiles off

VIProductVersion "${VERSION_FOUR}"
!macro VersionWords LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${LICENCE}"
!macroend

!define MUI_ICON "${ICON_FILE}"
!define MUI_UNICON "${ICON_FILE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE_FILE}"
!define MUI_WELCOMEPAGE_TITLE "${TITLE} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!define MUI_FINISHPAGE_TITLE "$(Ready)"
!define MUI_FINISHPAGE_TEXT "$(ReadyText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(Open)"
!define MUI_UNTEXT_UNINSTALLING_SUBTITLE " "
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT " "
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(Removed)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(Kept)"
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is for everybody whose Windows speaks neither.
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"
!insertmacro VersionWords ${LANG_GERMAN} "${SUMMARY_DE}"
!insertmacro VersionWords ${LANG_ENGLISH} "${SUMMARY_EN}"

LangString Welcome ${LANG_GERMAN} "${TITLE} wird nur für dieses Benutzerkonto eingerichtet, ohne Administratorrechte.$\r$\n$\r$\nVorhandene Tresore, Sicherungen und Einstellungen bleiben, wie sie sind. Es wird keine Verbindung zu einem Netz geöffnet."
LangString Welcome ${LANG_ENGLISH} "${TITLE} will be set up for this user account only, without administrator's rights.$\r$\n$\r$\nExisting vaults, backups and settings stay as they are. No connection to any network is opened."
LangString Ready ${LANG_GERMAN} "${TITLE} ist eingerichtet"
LangString Ready ${LANG_ENGLISH} "${TITLE} is set up"
LangString ReadyText ${LANG_GERMAN} "Es steht im Startmenü. Ein Doppelklick auf eine Datei mit der Endung .${VAULT_EXTENSION} öffnet sie."
LangString ReadyText ${LANG_ENGLISH} "It is in the Start menu. A double click on a file ending in .${VAULT_EXTENSION} opens it."
LangString Open ${LANG_GERMAN} "${TITLE} öffnen"
LangString Open ${LANG_ENGLISH} "Open ${TITLE}"
LangString Running ${LANG_GERMAN} "${TITLE} ist noch offen; bitte zuerst schließen und dann noch einmal beginnen."
LangString Running ${LANG_ENGLISH} "${TITLE} is still open; please close it first and then start again."
LangString TooOld ${LANG_GERMAN} "${TITLE} braucht Windows 10 oder neuer."
LangString TooOld ${LANG_ENGLISH} "${TITLE} needs Windows 10 or newer."
LangString NotReplaced ${LANG_GERMAN} "Die vorige Version ließ sich nicht entfernen; bitte ${TITLE} schließen und dann noch einmal beginnen."
LangString NotReplaced ${LANG_ENGLISH} "The previous version could not be removed; please close ${TITLE} and then start again."
LangString Removed ${LANG_GERMAN} "${TITLE} ist entfernt"
LangString Removed ${LANG_ENGLISH} "${TITLE} is removed"
LangString Kept ${LANG_GERMAN} "Tresore, Sicherungen und Einstellungen sind noch da."
LangString Kept ${LANG_ENGLISH} "Vaults, backups and settings are still there."
LangString VaultKind ${LANG_GERMAN} "${VAULT_NAME_DE}"
LangString VaultKind ${LANG_ENGLISH} "${VAULT_NAME_EN}"
LangString PracticeKind ${LANG_GERMAN} "${PRACTICE_NAME_DE}"
LangString PracticeKind ${LANG_ENGLISH} "${PRACTICE_NAME_EN}"
LangString Summary ${LANG_GERMAN} "${SUMMARY_DE}"
LangString Summary ${LANG_ENGLISH} "${SUMMARY_EN}"

; Windows lets nobody write to a program that runs: that is asked before anything is changed.
!macro RefuseWhileOpen PROGRAM_FILE
  ${If} ${FileExists} "$INSTDIR\${PROGRAM_FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM_FILE}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONINFORMATION "$(Running)" /SD IDOK
      SetErrorLevel ${REFUSED}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro RefuseWhileAnyOpen
  !insertmacro RefuseWhileOpen "${PROGRAM}.exe"
  !insertmacro RefuseWhileOpen "${CONSOLE}.exe"
!macroend

; Explorer learns of new and gone kinds of files (shlobj_core.h: SHCNE_ASSOCCHANGED, SHCNF_IDLIST).
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro Associate EXTENSION MIME CLASS KIND
  WriteRegStr HKCU "${CLASSES}\${CLASS}" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\DefaultIcon" "" "$\"$INSTDIR\${PROGRAM}.exe$\",0"
  WriteRegStr HKCU "${CLASSES}\${CLASS}\shell\open\command" "" "$\"$INSTDIR\${PROGRAM}.exe$\" $\"%1$\""
  WriteRegStr HKCU "${CLASSES}\.${EXTENSION}" "" "${CLASS}"
  WriteRegStr HKCU "${CLASSES}\.${EXTENSION}" "Content Type" "${MIME}"
  WriteRegStr HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "${CLASS}" ""
!macroend

; What somebody has set to another program since then is theirs and stays.
!macro Dissociate EXTENSION CLASS
  DeleteRegKey HKCU "${CLASSES}\${CLASS}"
  DeleteRegValue HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.${EXTENSION}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\.${EXTENSION}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue HKCU "${CLASSES}\.${EXTENSION}" ""
    DeleteRegValue HKCU "${CLASSES}\.${EXTENSION}" "Content Type"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.${EXTENSION}"
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONINFORMATION "$(TooOld)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
  !insertmacro RefuseWhileAnyOpen
FunctionEnd

Function un.onInit
  !insertmacro RefuseWhileAnyOpen
FunctionEnd

Section
  ; Only the version that is there knows which files are its own: it takes them away itself, wherever it lies.
  ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\${UNINSTALLER}"
    ClearErrors
    ExecWait '"$1\${UNINSTALLER}" /S _?=$1' $0
    ${If} ${Errors}
    ${OrIf} $0 <> 0
      MessageBox MB_OK|MB_ICONINFORMATION "$(NotReplaced)" /SD IDOK
      SetErrorLevel ${REFUSED}
      Quit
    ${EndIf}
    Delete "$1\${UNINSTALLER}"
    RMDir "$1"
  ${EndIf}

  !insertmacro InstallFiles
  SetOutPath "$INSTDIR" ; also the working folder of the shortcut
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}.exe" "" "" "" SW_SHOWNORMAL "" "$(Summary)"

  !insertmacro Associate "${VAULT_EXTENSION}" "${VAULT_MIME}" "${VAULT_CLASS}" "$(VaultKind)"
  !insertmacro Associate "${PRACTICE_EXTENSION}" "${PRACTICE_MIME}" "${PRACTICE_CLASS}" "$(PracticeKind)"
  !insertmacro TellExplorer

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" "$\"$INSTDIR\${UNINSTALLER}$\""
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" "$\"$INSTDIR\${UNINSTALLER}$\" /S"
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_IN_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  SetOutPath "$TEMP" ; nobody can remove the folder they stand in
  !insertmacro RemoveFiles
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR" ; goes only if nothing of the user's lies in it
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  !insertmacro Dissociate "${VAULT_EXTENSION}" "${VAULT_CLASS}"
  !insertmacro Dissociate "${PRACTICE_EXTENSION}" "${PRACTICE_CLASS}"
  !insertmacro TellExplorer
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
