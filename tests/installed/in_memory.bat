@echo off
rem Runs a program of Qt without a screen: Wine keeps variables of that name from coming in any other way.
set QT_QPA_PLATFORM=offscreen
set QT_QPA_FONTDIR=C:\windows\Fonts
%*
