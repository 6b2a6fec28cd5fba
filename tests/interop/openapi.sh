#!/usr/bin/env bash
# Has other people's tools judge every committed OpenAPI document: validator, two linters, and a YAML reader.
# An error fails it, and so does a warning or a hint.
#
#   tests/interop/openapi.sh [FOLDER…]     default: every folder of generated/ with an openapi.json
#
# The tools go to INTEROP_CACHE (default: interop/ in the target folder) and stay there.
# Exit codes: 0 all is well, 1 a tool objects, 2 the tools cannot be had.
set -euo pipefail

spec_validator=openapi-spec-validator==0.9.0
yaml_reader=PyYAML==6.0.3
redocly=@redocly/cli@2.77.0
spectral=@stoplight/spectral-cli@6.16.3

root=$(cd "$(dirname "$0")/../.." && pwd)
rules="$root/tests/interop/spectral.yaml"
cache=${INTEROP_CACHE:-${CARGO_TARGET_DIR:-$root/target}/interop}
[[ $cache == /* ]] || cache=$PWD/$cache
# No tool reports home or asks for a newer self.
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true SCARF_ANALYTICS=false

need() {
    command -v "$1" >/dev/null || { echo "interop: \`$1\` is missing; install $2" >&2; exit 2; }
}

# Installs what is pinned above, unless the cache holds just that.
install_tools() {
    need python3 "Python 3.10 or later"
    need npm "Node.js 20.19 or later"
    local wanted="$spec_validator $yaml_reader $redocly $spectral"
    [[ -f $cache/installed && $(<"$cache/installed") == "$wanted" ]] && return
    echo "interop: installing $wanted into $cache" >&2
    # What we put there, and nothing else: the folder may be somebody's.
    mkdir -p "$cache"
    rm -rf "$cache/python" "$cache/node" "$cache/installed"
    if ! { python3 -m venv "$cache/python" &&
        "$cache/python/bin/pip" --quiet --disable-pip-version-check --timeout 60 --retries 2 install \
            "$spec_validator" "$yaml_reader" &&
        npm install --silent --prefix "$cache/node" --no-audit --no-fund --ignore-scripts \
            --fetch-timeout 60000 --fetch-retries 2 "$redocly" "$spectral"; } >&2
    then
        echo "interop: the tools cannot be installed" >&2
        exit 2
    fi
    echo "$wanted" >"$cache/installed"
}

# Runs a tool, and shows what it said only if it objects.
judge() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then
        echo "  $name: no complaint"
    else
        echo "  $name: objects"
        printf '%s\n' "$output" | sed 's/^/    /'
        failed=1
    fi
}

# PyYAML reads YAML 1.1, where `no` and `12:30` are not text: it must find what the JSON says.
same_document() {
    "$cache/python/bin/python" - "$1" <<'PYTHON'
import json, pathlib, sys, yaml

folder = pathlib.Path(sys.argv[1])
as_json = json.loads((folder / "openapi.json").read_text(encoding="utf-8"))
as_yaml = yaml.safe_load((folder / "openapi.yaml").read_text(encoding="utf-8"))
sys.exit(None if as_json == as_yaml else "openapi.json and openapi.yaml differ")
PYTHON
}

install_tools
if [[ $# -eq 0 ]]; then
    shopt -s nullglob
    set -- "$root"/generated/*/openapi.json
    [[ $# -gt 0 ]] || { echo "interop: there is no generated/*/openapi.json" >&2; exit 2; }
    set -- "${@%/openapi.json}"
fi

failed=0
# Outside the repository, so that no tool picks up a configuration by chance.
cd "$cache"
for folder in "$@"; do
    [[ $folder == /* ]] || folder=$OLDPWD/$folder
    echo "$folder"
    documents=("$folder/openapi.json" "$folder/openapi.yaml" "$folder/openapi-3.0.json")
    judge openapi-spec-validator python/bin/openapi-spec-validator "${documents[@]}"
    judge "redocly lint" node/node_modules/.bin/redocly lint --extends recommended-strict "${documents[@]}"
    judge spectral node/node_modules/.bin/spectral lint --ruleset "$rules" --fail-severity hint --display-only-failures \
        "${documents[@]}"
    judge PyYAML same_document "$folder"
done
exit "$failed"
