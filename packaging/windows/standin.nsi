; SPDX-FileCopyrightText: 2026 mendi desktop contributors
; SPDX-License-Identifier: EUPL-1.2
; A program that stands in for the real one where the installer is proven: it writes down how it was called, into the
; folder that the variable MENDI_PROOF names. Called with --wait it runs until a file "go" lies there.
Unicode true
Target amd64-unicode
!include "FileFunc.nsh"
!include "LogicLib.nsh"
Name "stand-in"
OutFile "${OUT_FILE}"
SilentInstall silent
RequestExecutionLevel user
SetCompressor zlib

Section
  ReadEnvStr $0 MENDI_PROOF
  ${GetParameters} $1
  FileOpen $2 "$0\called.txt" w
  FileWriteUTF16LE $2 "$EXEFILE $1"
  FileClose $2
  ${If} $1 == "--wait"
    ${DoUntil} ${FileExists} "$0\go"
      Sleep 50
    ${Loop}
  ${EndIf}
SectionEnd
