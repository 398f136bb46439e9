; The installer for Windows: for one person, without an administrator, in six languages.
; makensis -DVERSION=0.1.0 -DBUNDLE=..\..\dist\passerelle -DICON=passerelle.ico -DOUT=setup.exe
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Passerelle"
!define CLASSES "Software\Classes"

Name "Passerelle"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Passerelle"
InstallDirRegKey HKCU "Software\Passerelle" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Passerelle"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Passerelle"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Passerelle"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\passerellew.exe"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString PACKAGE ${LANG_ENGLISH} "Passerelle package"
LangString PACKAGE ${LANG_FRENCH} "Paquet Passerelle"
LangString PACKAGE ${LANG_SPANISH} "Paquete de Passerelle"
LangString PACKAGE ${LANG_PORTUGUESE} "Pacote do Passerelle"
LangString PACKAGE ${LANG_ARABIC} "حزمة Passerelle"
LangString PACKAGE ${LANG_RUSSIAN} "Пакет Passerelle"

LangString OPEN ${LANG_ENGLISH} "Passerelle is open. Please close it, then try again."
LangString OPEN ${LANG_FRENCH} "Passerelle est ouvert. Veuillez le fermer, puis réessayer."
LangString OPEN ${LANG_SPANISH} "Passerelle está abierto. Ciérrelo y vuelva a intentarlo."
LangString OPEN ${LANG_PORTUGUESE} "O Passerelle está aberto. Feche-o e tente de novo."
LangString OPEN ${LANG_ARABIC} "Passerelle مفتوح. يُرجى إغلاقه ثم المحاولة من جديد."
LangString OPEN ${LANG_RUSSIAN} "Passerelle открыт. Закройте его и попробуйте снова."

LangString DATA ${LANG_ENGLISH} "Your databases, packages and backups stay where they are."
LangString DATA ${LANG_FRENCH} "Vos bases, paquets et sauvegardes restent à leur place."
LangString DATA ${LANG_SPANISH} "Sus bases, paquetes y copias de seguridad se quedan donde están."
LangString DATA ${LANG_PORTUGUESE} "As suas bases, pacotes e cópias de segurança ficam onde estão."
LangString DATA ${LANG_ARABIC} "تبقى قواعد بياناتك وحزمك ونسخك الاحتياطية في مكانها."
LangString DATA ${LANG_RUSSIAN} "Ваши базы, пакеты и резервные копии остаются на месте."

; A program that runs holds its own file; renamed and back, it is free.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
  IfFileExists "$INSTDIR\passerellew.exe" 0 free
  ClearErrors
  Rename "$INSTDIR\passerellew.exe" "$INSTDIR\passerellew.tmp"
  IfErrors 0 moved
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
  Abort
  moved:
  Rename "$INSTDIR\passerellew.tmp" "$INSTDIR\passerellew.exe"
  free:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  Call WaitUntilClosed
  ; What an earlier version brought goes; nothing of a person lies in these folders.
  RMDir /r "$INSTDIR\parts"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Passerelle.lnk" "$INSTDIR\passerellew.exe"
  WriteRegStr HKCU "Software\Passerelle" "Folder" "$INSTDIR"

  WriteRegStr HKCU "${CLASSES}\.passerelle" "" "Passerelle.Package"
  WriteRegStr HKCU "${CLASSES}\Passerelle.Package" "" "$(PACKAGE)"
  WriteRegStr HKCU "${CLASSES}\Passerelle.Package\DefaultIcon" "" "$INSTDIR\passerellew.exe,0"
  WriteRegStr HKCU "${CLASSES}\Passerelle.Package\shell\open\command" "" '"$INSTDIR\passerellew.exe" "%1"'
  ; Workbooks stay Excel's; "Open with" offers us beside it.
  WriteRegStr HKCU "${CLASSES}\Applications\passerellew.exe\shell\open\command" "" '"$INSTDIR\passerellew.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\passerellew.exe\SupportedTypes" ".xlsx" ""

  WriteRegStr HKCU "${KEY}" "DisplayName" "Passerelle"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\passerellew.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  DetailPrint "$(DATA)"
  RMDir /r "$INSTDIR\parts"
  Delete "$INSTDIR\passerelle.exe"
  Delete "$INSTDIR\passerellew.exe"
  Delete "$INSTDIR\uninstall.exe"
  ; Only when empty: whoever kept a database in this folder keeps it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Passerelle.lnk"
  DeleteRegKey HKCU "${CLASSES}\.passerelle"
  DeleteRegKey HKCU "${CLASSES}\Passerelle.Package"
  DeleteRegKey HKCU "${CLASSES}\Applications\passerellew.exe"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Passerelle"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
