using System.Text.Json;
using Entente.Cases;

namespace Entente.Cli.Shell;

/// <summary>Texts in both languages in machine output.</summary>
internal static class JsonText
{
    /// <summary>Writes <c>{en, "zh-Hant"}</c>, or null.</summary>
    public static void Write(Utf8JsonWriter json, string name, Localised? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString(Language.En.Tag(), text.En);
        json.WriteString(Language.ZhHant.Tag(), text.ZhHant);
        json.WriteEndObject();
    }
}
