@echo off
rem Starts Oprecht: without arguments the window, with a subcommand the terminal.
rem JAVA_HOME chooses the Java; OPRECHT_JAVA_OPTS adds options to it.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
where "%JAVA%" >nul 2>nul || if not exist "%JAVA%" (
  echo oprecht: geen Java gevonden. Installeer Java 17 of nieuwer, of laat JAVA_HOME ernaar wijzen. 1>&2
  exit /b 2
)
rem The thorough compiler pays in long work only, not in a window; and there most when it takes in less at once.
set "COMPILE=-XX:FreqInlineSize=100 -XX:InlineSmallCode=1000"
if "%~1"=="" set "COMPILE=-XX:TieredStopAtLevel=1"
"%JAVA%" %COMPILE% -Xms420m -Xmn160m -Xmx512m -XX:MetaspaceSize=160m -XX:+UseSerialGC -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %OPRECHT_JAVA_OPTS% -cp "%LIB%\*" nl.oprecht.Main %*
exit /b %ERRORLEVEL%
